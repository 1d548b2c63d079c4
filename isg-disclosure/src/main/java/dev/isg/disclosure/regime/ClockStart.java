package dev.isg.disclosure.regime;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import java.util.Optional;

/**
 * The event a limit is counted from.
 *
 * @param event what sets the clock running
 * @param stage the earlier stage; there exactly if the event is its submission
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ClockStart(StartEvent event, Optional<StageId> stage) {
  /** Refuses a submission without a stage, and a stage without a submission. */
  public ClockStart {
    if (stage.isPresent() != ofStage(event)) {
      throw InvalidModelException.of(
          "ClockStart",
          "stage は event が FIRST_SUBMITTED か LAST_SUBMITTED のときだけ、必ず書きます",
          "name a stage if event is FIRST_SUBMITTED or LAST_SUBMITTED, and only then");
    }
  }

  /** Counted from an event that is no submission. */
  public static ClockStart of(StartEvent event) {
    return new ClockStart(event, Optional.empty());
  }

  /** Counted from the submission of a stage. */
  public static ClockStart of(StartEvent event, StageId stage) {
    return new ClockStart(event, Optional.of(stage));
  }

  /** What it is, for people. */
  public LocalizedText text() {
    return stage
        .map(
            id ->
                LocalizedText.of(
                    event.label().ja() + "（" + id + "）", event.label().en() + " (" + id + ")"))
        .orElse(event.label());
  }

  private static boolean ofStage(StartEvent event) {
    return event == StartEvent.FIRST_SUBMITTED || event == StartEvent.LAST_SUBMITTED;
  }
}
