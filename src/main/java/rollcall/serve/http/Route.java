package rollcall.serve.http;

import jakarta.servlet.http.HttpServlet;

/**
 * A servlet and the paths it answers.
 *
 * @param pathSpec as in a servlet mapping: {@code /page/*}, {@code /context.jsonld}, or the empty string for the root
 *                 alone
 */
public record Route(String pathSpec, HttpServlet servlet) {}
