package rollcall.account;

import java.util.function.Consumer;

/** Where readers put what they find. A method reference to a list's {@code add} will do. */
@FunctionalInterface
public interface Findings extends Consumer<Finding> {}
