package dev.isg.core.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.isg.core.basics.LocalizedText;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * One step from a format of one kind of document to the next.
 *
 * @param document the name of the kind of document
 * @param from the format before the step; the one after it is greater by 1
 * @param change what is otherwise, for the people whose document is read so
 * @param edit rewrites the document, and tells what it moved
 */
record FormatStep(
    String document, int from, LocalizedText change, BiConsumer<ObjectNode, Moves> edit) {
  /** All steps there are. One is added with each new format, and none is ever taken away. */
  static final List<FormatStep> ALL =
      List.of(
          new FormatStep(
              "programme",
              1,
              LocalizedText.of(
                  "controls の state を steps に", "the state of controls became their steps"),
              ProgrammeSteps::controlsTellTheirSteps));

  /**
   * Makes the step.
   *
   * @param tree the document, which is changed
   * @param moves takes down what is moved
   */
  void applyTo(ObjectNode tree, Moves moves) {
    edit.accept(tree, moves);
    tree.put(Formats.FIELD, from + 1);
  }
}
