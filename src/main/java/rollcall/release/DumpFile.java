package rollcall.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import rollcall.iri.Keys;

/**
 * A file for download while it is written; counted and digested on its way to the disk. Where its name ends in {@code .gz} it
 * is compressed.
 */
final class DumpFile extends OutputStream {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path path;
    private final String mediaType;
    private final Rights rights;
    private final MessageDigest digest = Keys.digest();
    private final OutputStream out;

    DumpFile(Path path, String mediaType, Rights rights) throws IOException {
        this.path = path;
        this.mediaType = mediaType;
        this.rights = rights;
        OutputStream file = new DigestOutputStream(Files.newOutputStream(path), digest);
        out = path.toString().endsWith(".gz")
                ? new BufferedOutputStream(new GzipOutput(file), BUFFER_BYTES)
                : new BufferedOutputStream(file, BUFFER_BYTES);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** What was written; to be asked after closing. */
    Manifest.PublishedFile published(long count) throws IOException {
        return new Manifest.PublishedFile(
                path.getFileName().toString(),
                mediaType,
                Files.size(path),
                HexFormat.of().formatHex(digest.digest()),
                count,
                rights.text());
    }
}
