package rollcall.page;

import java.util.List;

/**
 * Things that lead to a thing by one property.
 *
 * @param label    the property's words for the way back
 * @param property short name of the property, for the address of the whole list
 * @param count    how many there are, exactly or at least
 * @param all      where the whole list is; empty if this is it
 * @param next     where the list goes on; empty at its end
 * @param previous where it came from; empty at its beginning
 */
public record Incoming(
        String label, String property, List<Item> items, String count, String all, String previous, String next) {

    /**
     * @param day      as people write it; empty where it is not known
     * @param firmness how firmly it is vouched for, where that is less than said; may be empty
     * @param note     verbatim words or a short description; may be empty
     */
    public record Item(Value thing, String kind, String day, Text firmness, Text note) {}
}
