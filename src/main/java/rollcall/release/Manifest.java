package rollcall.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a release holds, so that anybody can check that it is whole.
 *
 * @param version  {@code 0007-0123456789ab}: a running number of the store and the run
 * @param run      first 12 hex digits of the digest over mapper version, base and inputs; same inputs, same run
 * @param mapper   version of the mapper
 * @param base     address every data IRI starts with
 * @param created  when the release was built; not part of any dump
 * @param triples  distinct triples over all graphs
 * @param quads    distinct quads
 * @param graphs   distinct triples per named graph, by graph IRI
 * @param files    everything that can be downloaded, in name order
 * @param inputs   what it was built from, in name order
 * @param account  input units read, published and refused, and the like
 */
public record Manifest(
        String version,
        String run,
        String mapper,
        String base,
        Instant created,
        long triples,
        long quads,
        Map<String, Long> graphs,
        List<PublishedFile> files,
        List<Input> inputs,
        Map<String, Long> account) {

    /**
     * @param name      within the release's dump folder
     * @param mediaType of the content, inside any compression
     * @param bytes     size on disk
     * @param sha256    hex digest of those bytes
     * @param count     triples, quads or rows inside
     * @param rights    terms of use, by IRI or in words
     */
    public record PublishedFile(String name, String mediaType, long bytes, String sha256, long count, String rights) {}

    /** @param name relative to its data or seeds folder, with {@code /} */
    public record Input(String name, long bytes, String sha256) {}
}
