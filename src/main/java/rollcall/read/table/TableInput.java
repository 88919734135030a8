package rollcall.read.table;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The characters of a table: plain, in gzip, or the first CSV file of a zip; told by the first bytes. UTF-8, strictly. */
final class TableInput {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int BOM_BYTES = 3;

    private TableInput() {}

    /** The caller closes it. Bytes that are not UTF-8 end in a {@link java.nio.charset.MalformedInputException}. */
    static Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
        try {
            InputStream content = withoutBom(unpacked(in));
            return new InputStreamReader(
                    content,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        if (first == 0x1f && second == 0x8b) return new GZIPInputStream(in, BUFFER_BYTES);
        return first == 'P' && second == 'K' ? zipped(new ZipInputStream(in)) : in;
    }

    private static InputStream zipped(ZipInputStream zip) throws IOException {
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) return zip;
            return new Nothing(zip);
        } catch (IllegalArgumentException e) {
            // So the JDK says that a name in the archive cannot be decoded.
            ZipException damaged = new ZipException("an entry whose name cannot be read");
            damaged.initCause(e);
            throw damaged;
        }
    }

    private static InputStream withoutBom(InputStream in) throws IOException {
        PushbackInputStream pushback = new PushbackInputStream(in, BOM_BYTES);
        byte[] start = pushback.readNBytes(BOM_BYTES);
        boolean bom = start.length == BOM_BYTES
                && start[0] == (byte) 0xEF
                && start[1] == (byte) 0xBB
                && start[2] == (byte) 0xBF;
        if (!bom) pushback.unread(start);
        return pushback;
    }

    /** An archive without a table reads as an empty table. */
    private static final class Nothing extends FilterInputStream {
        Nothing(InputStream zip) {
            super(zip);
        }

        @Override
        public int read() {
            return -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            return -1;
        }
    }
}
