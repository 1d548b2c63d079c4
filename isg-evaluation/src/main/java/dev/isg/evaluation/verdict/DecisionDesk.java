package dev.isg.evaluation.verdict;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.DecisionRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where decisions are applied: finds the one in effect on a question and says whether it counts.
 *
 * <p>In effect is the decision recorded last; of those recorded at the same time the one that
 * replaces the other, otherwise that with the greater id. What was recorded after the day of the
 * programme is not known yet.
 *
 * @source METI 2009, 5.1 and 5.2; Appendix 2
 */
public final class DecisionDesk {
  private static final Comparator<Decision> ORDER =
      Comparator.comparing(Decision::recordedAt).thenComparing(Decision::id);

  private final ResolvedProgramme programme;
  private final List<Decision> known;

  private DecisionDesk(ResolvedProgramme programme, List<Decision> known) {
    this.programme = programme;
    this.known = known;
  }

  /** A desk for the decisions, given in any order, as known on the day of the programme. */
  public static DecisionDesk of(ResolvedProgramme programme, Collection<Decision> decisions) {
    return of(programme, decisions, programme.endOfDay().minusNanos(1));
  }

  /**
   * A desk for the decisions, given in any order, that were taken by the end of the day of the
   * programme, as known at an instant.
   *
   * @param knownAt the instant of knowing; what was recorded at the instant itself was known
   */
  public static DecisionDesk of(
      ResolvedProgramme programme, Collection<Decision> decisions, Instant knownAt) {
    Instant end = programme.endOfDay();
    return new DecisionDesk(
        programme,
        decisions.stream()
            .filter(decision -> !decision.recordedAt().isAfter(knownAt))
            .filter(decision -> decision.decidedAt().isBefore(end))
            .sorted(ORDER)
            .distinct()
            .toList());
  }

  /** The decisions known on the day, by time of recording, then by id. */
  public List<Decision> known() {
    return known;
  }

  /** The decision with the id; empty if none is known. */
  public Optional<Decision> find(DecisionId id) {
    return known.stream().filter(decision -> decision.id().equals(id)).findFirst();
  }

  /**
   * Whether and how the question was decided.
   *
   * @param question the question
   * @param objections what else speaks against a decision on it, apart from role and inputs
   */
  public Judgement judge(Question question, Function<Decision, List<Explanation>> objections) {
    Optional<Decision> found = inEffect(question);
    if (found.isEmpty()) {
      return Judgement.PENDING;
    }
    Decision decision = found.get();
    List<Explanation> refusals = new ArrayList<>(roleObjections(decision));
    if (refusals.isEmpty() && !sameInputs(decision, question)) {
      return new Judgement(
          Standing.OUTDATED,
          found,
          List.of(
              Explanation.of(
                  DecisionRule.INPUTS_CHANGED,
                  Map.of(
                      "seen",
                      LocalizedText.same(decision.inputs().orElseThrow().brief()),
                      "now",
                      LocalizedText.same(question.inputs().brief())))));
    }
    refusals.addAll(objections.apply(decision));
    if (!refusals.isEmpty()) {
      return new Judgement(Standing.REFUSED, found, refusals);
    }
    return followUp(decision)
        .filter(followUp -> !followUp.state().holds())
        .map(followUp -> new Judgement(Standing.LAPSED, found, List.of(followUp.explanation())))
        .orElseGet(() -> new Judgement(Standing.DECIDED, found, List.of()));
  }

  /**
   * What became of the condition on which a decision finds a target or an objective achieved; empty
   * if the decision says nothing of the kind.
   */
  public Optional<FollowUp> followUp(Decision decision) {
    return new FollowUps(programme, this).of(decision);
  }

  /**
   * How the question stands, as a line with the reason, the condition or the refusals below it.
   *
   * @param kind what is asked
   * @param judgement what became of it
   * @param choiceName the name of an option
   */
  public Explanation explain(
      DecisionKind kind, Judgement judgement, Function<String, LocalizedText> choiceName) {
    return new DecisionLines(this).of(kind, judgement, choiceName);
  }

  private Optional<Decision> inEffect(Question question) {
    List<Decision> candidates =
        known.stream().filter(decision -> answers(decision, question)).toList();
    List<Decision> latest =
        candidates.stream()
            .filter(
                decision ->
                    decision
                        .recordedAt()
                        .equals(candidates.get(candidates.size() - 1).recordedAt()))
            .toList();
    List<Decision> standing =
        latest.stream()
            .filter(
                decision ->
                    latest.stream()
                        .noneMatch(
                            other ->
                                other.replaces().map(decision.id()::equals).orElse(false)
                                    && !other.id().equals(decision.id())))
            .toList();
    return (standing.isEmpty() ? latest : standing).stream().max(ORDER);
  }

  private boolean answers(Decision decision, Question question) {
    return decision.kind() == question.kind()
        && decision.subject().equals(question.subject())
        && (!decision.kind().ofAPeriod() || ofThePeriod(decision, question));
  }

  private boolean ofThePeriod(Decision decision, Question question) {
    return question.period().isPresent()
        ? decision.period().equals(question.period())
        : decision.period().map(period -> period.contains(programme.day())).orElse(true);
  }

  private static boolean sameInputs(Decision decision, Question question) {
    return decision.inputs().map(question.inputs()::equals).orElse(true);
  }

  /**
   * Why the decider was not the one to decide, one line each; empty if nothing speaks against it.
   */
  public List<Explanation> roleObjections(Decision decision) {
    Role role = decision.decider().role();
    if (!decision.kind().deciders().contains(role)) {
      return List.of(
          Explanation.of(
              DecisionRule.WRONG_ROLE,
              Map.of(
                  "role", role.label(), "deciders", Wording.deciders(decision.kind().deciders()))));
    }
    LocalDate day = dayOf(decision);
    if (!programme.held(decision.decider().person(), role, day)) {
      return List.of(
          Explanation.of(
              DecisionRule.ROLE_NOT_HELD,
              Map.of(
                  "person", name(decision.decider().person()),
                  "role", role.label(),
                  "day", Wording.day(day))));
    }
    return List.of();
  }

  /** The day of the decision in the zone of the governance unit. */
  LocalDate dayOf(Decision decision) {
    return decision.decidedAt().atZone(programme.governanceUnit().zone()).toLocalDate();
  }

  LocalizedText name(PersonId id) {
    return programme.person(id).map(Person::name).orElse(LocalizedText.same(id.value()));
  }
}
