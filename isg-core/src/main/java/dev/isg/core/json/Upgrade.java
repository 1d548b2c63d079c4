package dev.isg.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.isg.core.basics.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A document in the format of today, and where its values stood in the format it was written in.
 *
 * @param text the JSON in the format of today
 * @param moves what stood elsewhere
 * @param changes what the steps between the two formats changed; empty if there were none
 */
record Upgrade(String text, Moves moves, List<LocalizedText> changes) {

  /** A document that is in the format of today already. */
  static Upgrade none(String text) {
    return new Upgrade(text, new Moves(), List.of());
  }

  /**
   * Takes a document from the format it is written in to that of today. What is no object is left
   * as it is.
   *
   * @param mapper reads and writes it as a tree
   * @param text the JSON, free of faults of syntax
   * @param format the kind of document
   * @param from the format it is written in, older than that of today
   * @param steps the steps known
   */
  static Upgrade of(
      ObjectMapper mapper, String text, DocumentFormat format, int from, List<FormatStep> steps) {
    try {
      JsonNode tree =
          mapper.reader().without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).readTree(text);
      if (!(tree instanceof ObjectNode document)) {
        return none(text);
      }
      Moves moves = new Moves();
      List<LocalizedText> changes = new ArrayList<>();
      for (int version = from; version < format.version(); version++) {
        FormatStep step = step(steps, format.name(), version);
        step.applyTo(document, moves);
        changes.add(step.change());
      }
      String upgraded =
          mapper
              .writer()
              .without(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
              .writeValueAsString(document);
      return new Upgrade(upgraded, moves, changes);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("the text was read as JSON before", impossible);
    }
  }

  private static FormatStep step(List<FormatStep> steps, String document, int from) {
    return steps.stream()
        .filter(step -> step.document().equals(document) && step.from() == from)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no step leads on from " + document + " " + from));
  }
}
