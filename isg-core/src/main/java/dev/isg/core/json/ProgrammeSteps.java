package dev.isg.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The steps of the programme's format. They know the formats by the names those had in their day,
 * never by the types of today, which go on changing.
 */
final class ProgrammeSteps {
  private static final String STATE = "state";
  private static final String STEPS = "steps";
  private static final List<String> STATES = List.of("SELECTED", "IMPLEMENTED", "EVALUATED");

  private ProgrammeSteps() {}

  /**
   * From 1 to 2: a control's {@code state} becomes its {@code steps}, one for each state up to that
   * one. On which days is not known, and so is not said. What was no state stays as it is written,
   * for the reader to refuse.
   */
  static void controlsTellTheirSteps(ObjectNode programme, Moves moves) {
    JsonNode controls = programme.path("controls");
    for (int i = 0; i < controls.size(); i++) {
      if (controls.get(i) instanceof ObjectNode control
          && control.has(STATE)
          && !control.has(STEPS)) {
        tellSteps(control, "/controls/" + i + "/", moves);
      }
    }
  }

  private static void tellSteps(ObjectNode control, String path, Moves moves) {
    JsonNode state = control.remove(STATE);
    ArrayNode steps = control.putArray(STEPS);
    int reached = STATES.indexOf(state.asText());
    for (String before : STATES.subList(0, Math.max(0, reached))) {
      steps.addObject().put(STATE, before);
    }
    moves.moved(path + STATE, path + STEPS + "/" + steps.size() + "/" + STATE);
    steps.addObject().set(STATE, state);
    moves.moved(path + STATE, path + STEPS);
  }
}
