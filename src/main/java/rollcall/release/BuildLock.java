package rollcall.release;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Lets one build at a time into a store. The system lets go of it when the process ends, however it ends. */
public final class BuildLock implements AutoCloseable {
    private static final String FILE = "build.lock";
    private static final int MOST_HOLDER_BYTES = 200;

    /** The holder's name is read by others while the lock is held, so the lock is on a byte far behind it. */
    private static final long LOCKED_BYTE = 1L << 40;

    private final FileChannel channel;

    private BuildLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws ReleaseException if another build holds it, or the store cannot be written
     */
    public static BuildLock take(Path store) {
        Path file = store.resolve(FILE);
        try {
            Files.createDirectories(store);
            return locked(file);
        } catch (AccessDeniedException e) {
            throw new ReleaseException(
                    store, "a folder this user must not write", "a folder for releases", Remedy.WRITABLE, e);
        } catch (IOException e) {
            throw new ReleaseException(store, reason(e), "a folder for releases", Remedy.WRITABLE, e);
        }
    }

    private static BuildLock locked(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (tried(channel) == null) throw held(file, channel);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(
                    ("process " + ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
            return new BuildLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static ReleaseException held(Path file, FileChannel channel) throws IOException {
        ByteBuffer holder = ByteBuffer.allocate(MOST_HOLDER_BYTES);
        channel.read(holder, 0);
        String name = StandardCharsets.UTF_8.decode(holder.flip()).toString().strip();
        return new ReleaseException(
                file,
                "a build by " + (name.isEmpty() ? "another process" : name),
                "no other build of this store",
                "wait until it ends, or stop it");
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException f && f.getReason() != null ? ": " + f.getReason() : "";
        return e.getClass().getSimpleName() + reason;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("a lock file always closes", e);
        }
    }
}
