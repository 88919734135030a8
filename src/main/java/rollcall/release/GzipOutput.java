package rollcall.release;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * Gzip (RFC 1952) whose bytes depend on the content alone: neither time nor name nor system in the header, and a deflater that
 * is the same on every machine. The JDK's calls whatever zlib the system brings; its checksum is safe to use, and quicker.
 */
final class GzipOutput extends FilterOutputStream {
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 255};
    private static final int LEVEL = 6;
    private static final int BUFFER_BYTES = 1 << 16;

    private final OutputStream file;
    private final DeflaterOutputStream deflated;
    private final CRC32 checksum = new CRC32();
    private long size;

    /** @param file closed with this */
    GzipOutput(OutputStream file) throws IOException {
        super(file);
        this.file = file;
        file.write(HEADER);
        deflated = new DeflaterOutputStream(file, new Deflater(LEVEL, true), BUFFER_BYTES, false);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        deflated.write(bytes, from, length);
        checksum.update(bytes, from, length);
        size += length;
    }

    @Override
    public void close() throws IOException {
        try (file) {
            deflated.finish();
            ByteBuffer trailer = ByteBuffer.allocate(2 * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            file.write(
                    trailer.putInt((int) checksum.getValue()).putInt((int) size).array());
        }
    }
}
