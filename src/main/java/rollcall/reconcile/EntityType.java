package rollcall.reconcile;

import java.util.Arrays;
import java.util.Optional;
import rollcall.iri.Iris.Space;

/** The types of things that can be reconciled; their ids are the kinds in our IRIs. */
public enum EntityType {
    STATE(Space.STATE, "State"),
    PERSON(Space.PERSON, "Person"),
    ORG(Space.ORG, "Organ or organisation"),
    GROUP(Space.GROUP, "Group of people"),
    PLACE(Space.PLACE, "Place"),
    RESOLUTION(Space.RESOLUTION, "Resolution"),
    VOTE_EVENT(Space.VOTE_EVENT, "Vote of an organ"),
    AGREEMENT(Space.AGREEMENT, "Agreement"),
    SERIES(Space.SERIES, "Series of resolutions");

    private final Space space;
    private final String title;

    EntityType(Space space, String title) {
        this.space = space;
        this.title = title;
    }

    public Space space() {
        return space;
    }

    /** {@code state}. */
    public String id() {
        return space.segment();
    }

    public String title() {
        return title;
    }

    public static Optional<EntityType> of(String id) {
        return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
    }

    public static Optional<EntityType> of(Space space) {
        return Arrays.stream(values()).filter(type -> type.space == space).findFirst();
    }
}
