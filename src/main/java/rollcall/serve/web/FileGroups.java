package rollcall.serve.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import rollcall.page.Addresses;
import rollcall.page.FileGroup;
import rollcall.page.FileRow;
import rollcall.page.language.Messages;
import rollcall.release.Manifest;

/** The files of a release by what people take them for. */
final class FileGroups {
    private static final String COLUMNS = "-metadata.json";

    private enum Purpose {
        WHOLE(name -> name.startsWith("rollcall")),
        TABLES(name -> !name.startsWith("rollcall") && !name.startsWith("links")),
        LINKS(name -> name.startsWith("links"));

        private final Predicate<String> holds;

        Purpose(Predicate<String> holds) {
            this.holds = holds;
        }

        String kind() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final List<Manifest.PublishedFile> files;
    private final Addresses addresses;
    private final Messages say;

    FileGroups(List<Manifest.PublishedFile> files, Addresses addresses) {
        this.files = files;
        this.addresses = addresses;
        this.say = Messages.in(addresses.reader().language());
    }

    static FileGroups of(Reading reading) {
        return new FileGroups(reading.shown().release().manifest().files(), reading.addresses());
    }

    List<FileGroup> all() {
        return Arrays.stream(Purpose.values()).map(this::group).toList();
    }

    FileGroup whole() {
        return group(Purpose.WHOLE);
    }

    private FileGroup group(Purpose purpose) {
        return new FileGroup(
                purpose.kind(),
                files.stream()
                        .filter(file -> purpose.holds.test(file.name()))
                        .filter(file -> !file.name().endsWith(COLUMNS))
                        .map(this::row)
                        .toList());
    }

    private FileRow row(Manifest.PublishedFile file) {
        return new FileRow(
                file.name(),
                address(file.name()),
                file.mediaType(),
                say.size(file.bytes()),
                say.number(file.count()),
                file.sha256(),
                file.licence(),
                file.terms(),
                columns(file.name()));
    }

    /** {@code cast-votes.csv.gz} is described by {@code cast-votes.csv-metadata.json}, as CSV on the Web has it. */
    private Optional<String> columns(String name) {
        String described = name.replaceFirst("\\.gz$", "") + COLUMNS;
        return files.stream()
                .map(Manifest.PublishedFile::name)
                .filter(described::equals)
                .map(this::address)
                .findFirst();
    }

    private String address(String name) {
        return addresses.at("dump/" + name);
    }
}
