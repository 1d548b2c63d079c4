package dev.isg.core.policy;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The versions of one policy and the steps between them: a draft is decided by management, comes
 * into force on its day, and is superseded by the next. Every step is a pure function: it answers
 * with the versions after it, or refuses with every reason, and leaves this as it was. A step
 * changes the content of no version that is not a draft; an older version at most turns from in
 * force to superseded. Nothing here chooses a stance, a response or a level.
 *
 * @source METI 2009, 1.4.2(1), 1.4.2(3) and 3.1.4
 */
public final class PolicyLife {
  private final PolicyId policy;
  private final List<RiskManagementPolicy> versions;

  private PolicyLife(PolicyId policy, List<RiskManagementPolicy> versions) {
    this.policy = policy;
    this.versions = List.copyOf(versions);
  }

  /**
   * The life of a policy so far.
   *
   * @param policy the policy
   * @param versions its versions, in any order; those of other policies stay as they are
   */
  public static PolicyLife of(PolicyId policy, List<RiskManagementPolicy> versions) {
    return new PolicyLife(policy, versions);
  }

  /** The version with the number; empty if there is none. */
  public Optional<RiskManagementPolicy> version(int number) {
    return own().stream().filter(one -> one.version() == number).findFirst();
  }

  /** The version that was in force on the day, whatever came later; empty if none was. */
  public Optional<RiskManagementPolicy> inForceOn(LocalDate day) {
    return own().stream()
        .filter(one -> one.state() == PolicyState.IN_FORCE || one.state() == PolicyState.SUPERSEDED)
        .filter(one -> one.effectiveFrom().map(from -> !from.isAfter(day)).orElse(false))
        .max(Comparator.comparingInt(RiskManagementPolicy::version));
  }

  /**
   * Turns a draft into a decided version, by the decision that adopts it.
   *
   * @param version the number of the draft
   * @param adoption management's decision: who, when, and on which inputs
   */
  public PolicyTransition decide(int version, Decision adoption) {
    return step(
        version,
        PolicyState.DRAFT,
        draft -> {
          ValidationReport lacking = PolicyReadiness.check(draft, "");
          List<Issue> issues = new ArrayList<>(DecisionOnPolicy.adoption(draft, adoption));
          issues.addAll(lacking.issues());
          return issues;
        },
        draft -> draft.withState(PolicyState.DECIDED).withAdoption(Optional.of(adoption.id())));
  }

  /**
   * Puts a decided version into force; the version in force until then is superseded.
   *
   * @param version the number of the decided version
   * @param day the day on which it is put into force; not before its own first day
   */
  public PolicyTransition enterIntoForce(int version, LocalDate day) {
    PolicyTransition entered =
        step(
            version,
            PolicyState.DECIDED,
            decided -> EntryCheck.issues(decided, day, laterInForce(version)),
            decided -> decided.withState(PolicyState.IN_FORCE));
    if (!(entered instanceof PolicyTransition.Taken taken)) {
      return entered;
    }
    List<RiskManagementPolicy> after =
        taken.versions().stream()
            .map(
                one ->
                    isOwn(one) && one.state() == PolicyState.IN_FORCE && one.version() < version
                        ? one.withState(PolicyState.SUPERSEDED)
                        : one)
            .toList();
    return new PolicyTransition.Taken(after, taken.changed(), taken.issues());
  }

  /**
   * Turns a version in force into a superseded one, where a later version is in force already.
   *
   * @param version the number of the version
   */
  public PolicyTransition supersede(int version) {
    return step(
        version,
        PolicyState.IN_FORCE,
        old ->
            laterInForce(version).isPresent()
                ? List.of()
                : List.of(issue(PolicyLifeRule.NOTHING_TAKES_ITS_PLACE, Map.of("id", name(old)))),
        old -> old.withState(PolicyState.SUPERSEDED));
  }

  /**
   * Opens the draft of the next version: the latest version word for word, without adoption and
   * first day in force.
   *
   * @param reason why the policy changes
   * @param trigger the evaluation that made it change; empty if none did
   */
  public PolicyTransition nextDraft(LocalizedText reason, Optional<ContentHash> trigger) {
    Optional<RiskManagementPolicy> latest =
        own().stream().max(Comparator.comparingInt(RiskManagementPolicy::version));
    if (latest.isEmpty()) {
      return refused(noSuchVersion(1));
    }
    RiskManagementPolicy current = latest.get();
    if (current.state() == PolicyState.DRAFT || current.state() == PolicyState.DECIDED) {
      return refused(issue(PolicyLifeRule.DRAFT_IS_OPEN, Map.of("other", name(current))));
    }
    RiskManagementPolicy draft =
        current
            .withVersion(current.version() + 1)
            .withState(PolicyState.DRAFT)
            .withAdoption(Optional.empty())
            .withEffectiveFrom(Optional.empty())
            .withChangeReason(Optional.of(reason))
            .withTriggeredBy(trigger);
    List<RiskManagementPolicy> after = new ArrayList<>(versions);
    after.add(draft);
    return new PolicyTransition.Taken(after, draft, ValidationReport.clean());
  }

  /**
   * Opens the revision that management decided on after an evaluation: Direct begins anew.
   *
   * @param review management's decision to revise, with its reason
   * @param evaluation the evaluation it was decided on
   */
  public PolicyTransition openRevision(Decision review, ContentHash evaluation) {
    List<Issue> issues = DecisionOnPolicy.revision(policy, review);
    return issues.isEmpty()
        ? nextDraft(
            review.reason().orElse(DecisionKind.POLICY_REVIEW.label()), Optional.of(evaluation))
        : new PolicyTransition.Refused(ValidationReport.of(issues));
  }

  private PolicyTransition step(
      int number,
      PolicyState needed,
      Function<RiskManagementPolicy, List<Issue>> check,
      UnaryOperator<RiskManagementPolicy> change) {
    Optional<RiskManagementPolicy> found = version(number);
    if (found.isEmpty()) {
      return refused(noSuchVersion(number));
    }
    RiskManagementPolicy before = found.get();
    if (before.state() != needed) {
      return refused(
          issue(
              PolicyLifeRule.WRONG_STATE,
              Map.of(
                  "id", name(before),
                  "state", before.state().label(),
                  "needed", needed.label())));
    }
    ValidationReport report = ValidationReport.of(check.apply(before));
    if (report.hasErrors()) {
      return new PolicyTransition.Refused(report);
    }
    RiskManagementPolicy after = change.apply(before);
    return new PolicyTransition.Taken(
        versions.stream().map(one -> one == before ? after : one).toList(), after, report);
  }

  private Optional<RiskManagementPolicy> laterInForce(int version) {
    return own().stream()
        .filter(one -> one.state() == PolicyState.IN_FORCE && one.version() > version)
        .findFirst();
  }

  private List<RiskManagementPolicy> own() {
    return versions.stream().filter(this::isOwn).toList();
  }

  private boolean isOwn(RiskManagementPolicy one) {
    return one.id().equals(policy);
  }

  private Issue noSuchVersion(int number) {
    String known =
        String.join(", ", own().stream().map(RiskManagementPolicy::versionName).toList());
    return issue(
        PolicyLifeRule.NO_SUCH_VERSION,
        Map.of(
            "version",
            LocalizedText.same(Integer.toString(number)),
            "known",
            known.isEmpty() ? LocalizedText.of("（なし）", "(none)") : LocalizedText.same(known)));
  }

  private static PolicyTransition refused(Issue issue) {
    return new PolicyTransition.Refused(ValidationReport.of(List.of(issue)));
  }

  private static Issue issue(PolicyLifeRule rule, Map<String, LocalizedText> inputs) {
    return Issue.of(rule, "", inputs);
  }

  private static LocalizedText name(RiskManagementPolicy version) {
    return LocalizedText.same(version.versionName());
  }
}
