package dev.isg.disclosure.render;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Markdown text in the making. Whatever is handed in is text, and is escaped. */
final class Markdown {
  private static final Pattern BREAKS = Pattern.compile("\\s+");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]#|~!]");
  private static final Pattern LIST = Pattern.compile("^([-+])(?= |$)|^(?=[-=]{2})");
  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})(?=[.)]( |$))");

  private final StringBuilder text = new StringBuilder();

  /** The text as it may stand in a line: no markup, no link, no line break. */
  static String escape(String raw) {
    String line = BREAKS.matcher(raw.strip()).replaceAll(" ");
    String escaped =
        SPECIAL
            .matcher(line.replace("&", "&amp;"))
            .replaceAll("\\\\$0")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("://", ":\\//")
            .replace("www.", "www\\.");
    String unlisted = LIST.matcher(escaped).replaceFirst("\\\\$0");
    return NUMBERED.matcher(unlisted).replaceFirst("$1\\\\");
  }

  static String bold(String raw) {
    return "**" + escape(raw) + "**";
  }

  Markdown heading(int level, String raw) {
    return block("#".repeat(level) + " " + escape(raw));
  }

  /** A paragraph of parts that are escaped already. */
  Markdown paragraph(String... parts) {
    return block(String.join("", parts));
  }

  /** A list of lines that are escaped already. */
  Markdown bullets(List<String> lines) {
    return lines.isEmpty()
        ? this
        : block(lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n")));
  }

  /** A numbered list of lines that are escaped already. */
  Markdown numbered(List<String> lines) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      list.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(lines.get(i));
    }
    return lines.isEmpty() ? this : block(list.toString());
  }

  /** A table of cells that are escaped already. */
  Markdown table(List<String> head, List<List<String>> rows) {
    StringBuilder table = new StringBuilder(row(head));
    table.append('\n').append(row(head.stream().map(cell -> "---").toList()));
    rows.forEach(cells -> table.append('\n').append(row(cells)));
    return block(table.toString());
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private Markdown block(String block) {
    text.append(text.isEmpty() ? "" : "\n").append(block).append('\n');
    return this;
  }
}
