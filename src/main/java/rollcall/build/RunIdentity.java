package rollcall.build;

import java.util.Comparator;
import java.util.List;
import rollcall.iri.Iris;
import rollcall.iri.Keys;
import rollcall.release.Manifest;

/**
 * What the content of a release depends on. The same mapper, base and inputs are the same run.
 *
 * @param mapper version of the mapper
 * @param code   fingerprint of the program; no part of the run's key, but another program builds anew
 * @param iris   of the base
 * @param inputs the files read, each with its digest; brought into name order
 */
public record RunIdentity(String mapper, String code, Iris iris, List<Manifest.Input> inputs) {
    private static final int KEY_LENGTH = 12;

    public RunIdentity {
        inputs = inputs.stream()
                .sorted(Comparator.comparing(Manifest.Input::name).thenComparing(Manifest.Input::sha256))
                .toList();
    }

    /** First 12 hex digits of the SHA-256 over mapper version, base and inputs. */
    public String key() {
        StringBuilder all = new StringBuilder(mapper).append('\n').append(iris.base());
        for (Manifest.Input input : inputs)
            all.append('\n').append(input.sha256()).append(' ').append(input.name());
        return Keys.sha256(all.toString()).substring(0, KEY_LENGTH);
    }

    /** Whether a release was made of the same by the same program. */
    public boolean made(Manifest manifest) {
        return manifest.run().equals(key()) && manifest.code().equals(code);
    }
}
