package rollcall.page;

/**
 * What surrounds every page.
 *
 * @param at      addresses of the site
 * @param version of the release shown
 * @param assets  changes when the style or a script does
 */
public record Chrome(Addresses at, String version, String assets) {}
