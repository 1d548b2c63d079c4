package dev.isg.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.isg.core.issue.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks the text of a good programme. Each fault is a mark in the tree; when the tree is a text,
 * the marks give way to what is wrong, and the place where each stood is the one to be told.
 */
final class TextFaultSeeder {
  private static final Pattern MARK =
      Pattern.compile("(\\{\\s*)\"@(\\d+)@\"\\s*:\\s*0\\s*,\\s*|\"@(\\d+)@\"");

  final List<String> expected = new ArrayList<>();
  private final int times;
  private final ObjectNode tree = LargeCompany.tree();
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> kinds = new HashSet<>();
  private Rule rule;

  /** A seeder that breaks the text so many times in each way. */
  TextFaultSeeder(int times) {
    this.times = times;
  }

  /** Breaks the text in one way. */
  void kind(String name, Rule told, IntConsumer damage) {
    assertThat(kinds.add(name)).as(name).isTrue();
    rule = told;
    for (int n = 0; n < times; n++) {
      damage.accept(n);
    }
  }

  /** How many ways there are. */
  int kinds() {
    return kinds.size();
  }

  /** Writes another value, in raw JSON, where there is one. */
  void value(String path, String raw) {
    int last = path.lastIndexOf('/');
    JsonNode around = tree.at(path.substring(0, last));
    assertThat(tree.at(path).isMissingNode()).as(path).isFalse();
    String name = path.substring(last + 1);
    if (around instanceof ArrayNode list) {
      list.set(Integer.parseInt(name), mark(path, raw, 0));
    } else {
      ((ObjectNode) around).set(name, mark(path, raw, 0));
    }
  }

  /** Writes a field that was not there. */
  void field(String path, String name, String raw) {
    String escaped = name.replace("~", "~0").replace("/", "~1");
    ((ObjectNode) tree.at(path)).set(name, mark(path + "/" + escaped, raw, 0));
  }

  /** Writes a field a second time, just after the first. */
  void twice(String path, String name) {
    String value = tree.at(path).get(name).toString();
    String raw = value + ", \"" + name + "\": " + value;
    ((ObjectNode) tree.at(path)).set(name, mark(path + "/" + name, raw, value.length() + 2));
  }

  /** Takes a field away; what is told is told of the object it is taken from. */
  void without(String path, String name) {
    ObjectNode object = (ObjectNode) tree.at(path);
    assertThat(object.remove(name)).as(path + "/" + name).isNotNull();
    ObjectNode rest = object.deepCopy();
    object.removeAll();
    object.put(mark(path, "", 0).textValue(), 0);
    object.setAll(rest);
  }

  /** The text with every fault in it; from now on it is known what is to be told. */
  String text(Layout layout) {
    String marked = layout.write(tree);
    StringBuilder text = new StringBuilder();
    Matcher mark = MARK.matcher(marked);
    expected.clear();
    int from = 0;
    while (mark.find()) {
      text.append(marked, from, mark.start());
      boolean removed = mark.group(1) != null;
      Fault fault = faults.get(Integer.parseInt(mark.group(removed ? 2 : 3)));
      expected.add(place(text, fault.offset) + " " + fault.told);
      text.append(removed ? mark.group(1) : fault.raw);
      from = mark.end();
    }
    assertThat(expected).hasSameSizeAs(faults);
    return text.append(marked.substring(from)).toString();
  }

  private TextNode mark(String path, String raw, int offset) {
    JsonPointer.compile(path);
    faults.add(new Fault(rule.id() + " " + path, raw, offset));
    return TextNode.valueOf("@" + (faults.size() - 1) + "@");
  }

  /** Line and column, both from 1, of what comes so many characters after a text. */
  private static String place(StringBuilder before, int offset) {
    long line = before.chars().filter(letter -> letter == '\n').count() + 1;
    return line + ":" + (before.length() - before.lastIndexOf("\n") + offset);
  }

  private record Fault(String told, String raw, int offset) {}

  /** How a text is laid out. */
  enum Layout {
    INDENTED,
    INDENTED_WITH_CARRIAGE_RETURNS,
    ONE_LINE;

    private String write(ObjectNode tree) {
      return switch (this) {
        case INDENTED -> indented(tree);
        case INDENTED_WITH_CARRIAGE_RETURNS -> indented(tree).replace("\n", "\r\n");
        case ONE_LINE -> tree.toString();
      };
    }

    private static String indented(ObjectNode tree) {
      return tree.toPrettyString().replace("\r\n", "\n") + "\n";
    }
  }
}
