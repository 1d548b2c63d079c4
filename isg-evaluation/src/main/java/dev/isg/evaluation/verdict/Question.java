package dev.isg.evaluation.verdict;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.DecisionKind;
import java.util.Optional;

/**
 * A question that people have to answer.
 *
 * @param kind what is asked
 * @param subject the id of the thing asked about
 * @param period the period asked about; empty where the question is not about a period: then a
 *     decision counts that has no period, or one in which the day of the evaluation lies; not
 *     looked at where the kind is not about a period
 * @param inputs the hash of what is known of the subject; a decision on other inputs is outdated
 */
public record Question(
    DecisionKind kind, String subject, Optional<Period> period, ContentHash inputs) {}
