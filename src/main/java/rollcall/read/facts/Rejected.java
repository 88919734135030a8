package rollcall.read.facts;

/**
 * Something that could not be bound, before it is known whether it costs a record or the file.
 *
 * @param pointer relative to the object that was bound
 */
record Rejected(String code, String pointer, String found, String expected, String remedy) {
    String field() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
