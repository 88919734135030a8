package rollcall.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Sorted records, in memory or in a spill file, that can be read from the start any number of times. */
interface Run {
    Cursor open() throws IOException;

    /** The records of an array, which is sorted. */
    static Run of(byte[][] records, int count) {
        return () -> new Cursor() {
            private int next;

            @Override
            boolean advance() {
                if (next == count) return false;
                record = records[next++];
                length = record.length;
                return true;
            }
        };
    }

    /** A spill file made by {@link Writer}. */
    static Run of(Path file) {
        return () -> new FileCursor(file);
    }

    /** A position in sorted records; {@code record} up to {@code length} is valid until the next advance. */
    abstract class Cursor implements Closeable, Comparable<Cursor> {
        byte[] record = {};
        int length;

        /** Goes to the next record; false at the end. */
        abstract boolean advance() throws IOException;

        @Override
        public int compareTo(Cursor other) {
            return Arrays.compareUnsigned(record, 0, length, other.record, 0, other.length);
        }

        @Override
        public void close() throws IOException {}
    }

    /** Writes records in order, each as what it does not share with its predecessor. */
    final class Writer implements Closeable {
        private static final int BUFFER_BYTES = 1 << 18;
        private final DataOutputStream out;
        private byte[] last = {};
        private int lastLength;

        Writer(Path file) throws IOException {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES));
        }

        void write(byte[] record, int length) throws IOException {
            int differs = Arrays.mismatch(last, 0, lastLength, record, 0, length);
            int shared = differs < 0 ? length : differs;
            number(shared);
            number(length - shared);
            out.write(record, shared, length - shared);
            if (last.length < length) last = new byte[length * 2];
            System.arraycopy(record, shared, last, shared, length - shared);
            lastLength = length;
        }

        private void number(int value) throws IOException {
            int rest = value;
            for (; rest > 0x7F; rest >>>= 7) out.write(rest | 0x80);
            out.write(rest);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** Reads what {@link Writer} wrote. */
    final class FileCursor extends Cursor {
        private static final int BUFFER_BYTES = 1 << 16;
        private final DataInputStream in;

        FileCursor(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES));
        }

        @Override
        boolean advance() throws IOException {
            int first = in.read();
            if (first < 0) return false;
            int shared = number(first);
            int rest = number(in.read());
            if (record.length < shared + rest) record = Arrays.copyOf(record, (shared + rest) * 2);
            in.readFully(record, shared, rest);
            length = shared + rest;
            return true;
        }

        private int number(int first) throws IOException {
            int value = 0;
            int b = first;
            for (int shift = 0; ; shift += 7, b = in.read()) {
                if (b < 0) throw new EOFException("a spill file ends within a record");
                value |= (b & 0x7F) << shift;
                if (b < 0x80) return value;
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
