package rollcall.resolve;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files of the registry, told apart by their header, in any order of columns. */
enum RegistryFile {
    STATES("key,iso3,iso2,m49,label,official_name,wikidata,dbpedia,geonames,unbis,un_code,status,member_from,"
            + "member_until,valid_from,valid_until,continues,capital,iso3166_3,confidence"),
    NAMES("ref,name,kind,from,until"),
    PEOPLE("key,label,wikidata,citizenship,confidence"),
    OFFICES("person,office,of,start,end,as_of"),
    ORGANISATIONS("key,label,wikidata,kind,part_of,on_behalf_of,organ_code,confidence"),
    LINKS("ref,to,id,sources"),
    POSTS("office,of,wikidata,sources"),
    GROUPS("key,label,on_behalf_of"),
    PLACES("key,label,wikidata,state"),
    SERIES("key,label,wikidata"),
    RESOLUTIONS("symbol,series"),
    TRANSLATIONS("ref,language,name"),
    TABLE_NAMES("table,name,ref,from,until,why");

    private final Set<String> columns;

    RegistryFile(String header) {
        columns = Set.copyOf(List.of(header.split(",")));
    }

    /** Name of the file in the built-in registry. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
    }

    static Optional<RegistryFile> of(Collection<String> header) {
        return Arrays.stream(values())
                .filter(f -> header.size() == f.columns.size() && f.columns.containsAll(header))
                .findFirst();
    }
}
