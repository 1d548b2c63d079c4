package dev.isg.evaluation.assessment;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.organisation.Role;
import dev.isg.evaluation.verdict.Standing;
import java.util.List;

/**
 * A question that waits for people, with all that is needed to answer it.
 *
 * @param kind what is asked
 * @param subject the id of the thing asked about
 * @param text what is asked, in both languages
 * @param standing why it is open: never {@link Standing#DECIDED}
 * @param suggestion what the library suggests, by name; may lie outside the options
 * @param inputs the hash to state in the decision
 * @param options the answers there are
 * @param deciders the roles that may answer
 */
public record OpenQuestion(
    DecisionKind kind,
    String subject,
    LocalizedText text,
    Standing standing,
    String suggestion,
    ContentHash inputs,
    List<String> options,
    List<Role> deciders) {
  /** Copies the lists. */
  public OpenQuestion {
    options = List.copyOf(options);
    deciders = List.copyOf(deciders);
  }
}
