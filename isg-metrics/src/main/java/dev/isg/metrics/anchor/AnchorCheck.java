package dev.isg.metrics.anchor;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.ValidationReport;
import dev.isg.metrics.integrity.LogHead;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds time stamps against the heads they were had for. */
public final class AnchorCheck {
  private AnchorCheck() {}

  /**
   * Has a head attested.
   *
   * @throws AnchorRefusedException if the authority refuses, cannot be reached, or answers for
   *     another hash
   */
  public static TimestampToken attest(LogHead head, TimestampAnchor anchor) {
    TimestampToken token = anchor.attest(head.hash());
    if (!token.hash().equals(head.hash())) {
      throw new AnchorRefusedException(
          LocalizedText.of("時刻証明が別のハッシュ値に対するものです", "the time stamp is for another hash"));
    }
    return token;
  }

  /**
   * Every issue of the tokens. The paths lead into the list of tokens.
   *
   * @param heads the heads that were kept
   * @param tokens the tokens that were kept, in any order
   * @param anchor the authority; a failure of its own leaves a token undetermined
   */
  public static ValidationReport check(
      Collection<LogHead> heads, List<TimestampToken> tokens, TimestampAnchor anchor) {
    List<Issue> issues = new ArrayList<>();
    boolean attested = false;
    for (int i = 0; i < tokens.size(); i++) {
      TimestampToken token = tokens.get(i);
      Optional<LogHead> head =
          heads.stream().filter(one -> one.hash().equals(token.hash())).findFirst();
      Optional<Issue> issue = issue("/tokens/" + i, token, head, anchor);
      issue.ifPresent(issues::add);
      attested |= issue.isEmpty();
    }
    if (!attested) {
      issues.add(Issue.of(AnchorRule.NOTHING_ATTESTED, "", Map.of()));
    }
    return ValidationReport.of(issues);
  }

  private static Optional<Issue> issue(
      String path, TimestampToken token, Optional<LogHead> head, TimestampAnchor anchor) {
    if (head.isEmpty()) {
      return Optional.of(
          Issue.of(
              AnchorRule.HEAD_UNKNOWN,
              path,
              Map.of("authority", LocalizedText.same(token.authority()))));
    }
    return switch (verdict(token, anchor)) {
      case DENIED -> of(AnchorRule.DENIED, path, token, head.get());
      case UNDETERMINED -> of(AnchorRule.UNDETERMINED, path, token, head.get());
      case CONFIRMED ->
          token.time().isBefore(head.get().recordedAt())
              ? of(AnchorRule.BEFORE_ITS_RECORD, path, token, head.get())
              : Optional.empty();
    };
  }

  private static AnchorVerdict verdict(TimestampToken token, TimestampAnchor anchor) {
    try {
      return anchor.verify(token);
    } catch (AnchorRefusedException unreachable) {
      return AnchorVerdict.UNDETERMINED;
    }
  }

  private static Optional<Issue> of(Rule rule, String path, TimestampToken token, LogHead head) {
    return Optional.of(
        Issue.of(
            rule,
            path,
            Map.of(
                "authority", LocalizedText.same(token.authority()),
                "count", LocalizedText.same(Long.toString(head.count())),
                "recorded", LocalizedText.same(head.recordedAt().toString()),
                "attested", LocalizedText.same(token.time().toString()))));
  }
}
