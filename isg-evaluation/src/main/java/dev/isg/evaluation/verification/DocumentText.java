package dev.isg.evaluation.verification;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.json.IsgJson;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Documents as they are written, sentences and all. */
final class DocumentText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private DocumentText() {}

  /** The hash of a text that is JSON: of the same on one line, every number with its digits. */
  static ContentHash hash(String text) {
    JsonMapper json =
        JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    StringWriter line = new StringWriter();
    try (JsonParser parser = json.createParser(withoutMark(text));
        JsonGenerator generator = json.createGenerator(line)) {
      while (parser.nextToken() != null) {
        generator.copyCurrentEventExact(parser);
      }
    } catch (IOException impossible) {
      throw new IllegalStateException("what was read as a document is JSON", impossible);
    }
    return ContentHash.of(line.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** The attributes in which two things differ, in alphabetical order. */
  static List<String> differing(Object one, Object other) {
    JsonNode left = tree(one);
    JsonNode right = tree(other);
    NavigableSet<String> names = new TreeSet<>();
    left.fieldNames().forEachRemaining(names::add);
    right.fieldNames().forEachRemaining(names::add);
    names.removeIf(name -> left.path(name).equals(right.path(name)));
    return List.copyOf(names);
  }

  private static JsonNode tree(Object value) {
    try {
      return JsonMapper.builder().build().readTree(IsgJson.standard().writeLine(value));
    } catch (IOException impossible) {
      throw new IllegalStateException("a value of this library is always JSON", impossible);
    }
  }
}
