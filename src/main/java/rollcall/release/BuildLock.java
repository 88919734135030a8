package rollcall.release;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets one build at a time into a store. The system lets go of it when the process ends, however it ends. */
public final class BuildLock implements AutoCloseable {
    private static final String FILE = "build.lock";
    private static final int MOST_HOLDER_BYTES = 200;

    /** The holder's name is read by others while the lock is held, so the lock is on a byte far behind it. */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final String ME = "process " + ProcessHandle.current().pid();

    /**
     * The system's locks belong to the process and end when it closes the file anywhere, so a file that is locked here must
     * not be opened here once more.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path key;
    private final FileChannel channel;

    private BuildLock(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /**
     * @throws ReleaseException if another build holds it, or the store cannot be written
     */
    public static BuildLock take(Path store) {
        Path file = store.resolve(FILE);
        try {
            Files.createDirectories(store);
            if (!Files.exists(file)) Files.write(file, new byte[0], StandardOpenOption.CREATE);
            return locked(file);
        } catch (AccessDeniedException e) {
            throw new ReleaseException(
                    store, "a folder this user must not write", "a folder for releases", Remedy.WRITABLE, e);
        } catch (FileAlreadyExistsException e) {
            throw new ReleaseException(store, "a file", "a folder for releases", "name another store", e);
        } catch (IOException e) {
            throw new ReleaseException(store, reason(e), "a folder for releases", Remedy.WRITABLE, e);
        }
    }

    private static BuildLock locked(Path file) throws IOException {
        Path key = file.toRealPath();
        if (!HELD_HERE.add(key)) throw held(file, ME);
        try {
            return opened(file, key);
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(key);
            throw e;
        }
    }

    private static BuildLock opened(Path file, Path key) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) throw held(file, holder(channel));
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ME + "\n").getBytes(StandardCharsets.UTF_8)));
            return new BuildLock(key, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer holder = ByteBuffer.allocate(MOST_HOLDER_BYTES);
        channel.read(holder, 0);
        String name = StandardCharsets.UTF_8.decode(holder.flip()).toString().strip();
        return name.isEmpty() ? "another process" : name;
    }

    private static ReleaseException held(Path file, String holder) {
        return new ReleaseException(
                file, "a build by " + holder, "no other build of this store", "wait until it ends, or stop it");
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException f && f.getReason() != null ? " (" + f.getReason() + ")" : "";
        return "a folder that cannot be made" + reason;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("a lock file always closes", e);
        } finally {
            HELD_HERE.remove(key);
        }
    }
}
