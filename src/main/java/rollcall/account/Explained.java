package rollcall.account;

/** Marks exceptions whose message is a whole sentence for the user: what was found, what was expected, what to do. */
public interface Explained {}
