package rollcall.page;

/**
 * The query editor.
 *
 * @param query    to begin with
 * @param settings JSON for the editor's script, ready to stand in a script element
 */
public record EditorPage(Head head, String query, String settings) {}
