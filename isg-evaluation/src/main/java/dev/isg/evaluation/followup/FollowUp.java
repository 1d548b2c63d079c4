package dev.isg.evaluation.followup;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.control.Control;
import dev.isg.core.improvement.ImprovementProposal;
import dev.isg.core.issue.Issue;
import dev.isg.core.objective.Target;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.programme.References;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.auditpoint.AuditPoint;
import dev.isg.evaluation.auditpoint.AuditPointId;
import dev.isg.evaluation.cooperation.InternalFinding;
import dev.isg.evaluation.cooperation.InternalFindingId;
import dev.isg.evaluation.explanation.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Follows requests for improvement to their end, as of the day of a programme.
 *
 * @source METI 2009, 1.4.2(4)
 */
public final class FollowUp {
  private static final String LIST = "/improvementRequests";

  private final ResolvedProgramme programme;
  private final List<ImprovementRequest> requests;

  private FollowUp(ResolvedProgramme programme, List<ImprovementRequest> requests) {
    this.programme = programme;
    this.requests = requests;
  }

  /** The requests, in the order of their file, as of the day of the programme. */
  public static FollowUp of(ResolvedProgramme programme, List<ImprovementRequest> requests) {
    return new FollowUp(programme, List.copyOf(requests));
  }

  /** Where each request stands that was raised by the day, in the order of the file. */
  public List<RequestStanding> standings() {
    return requests.stream()
        .map(request -> request.standingOn(programme.day()))
        .filter(standing -> standing.last().isPresent())
        .toList();
  }

  /** The requests that are late, those that are late for longest first. */
  public List<RequestStanding> late() {
    return standings().stream()
        .filter(standing -> standing.missed().isPresent())
        .sorted(
            Comparator.comparing(RequestStanding::daysLate)
                .reversed()
                .thenComparing(standing -> standing.request().id()))
        .toList();
  }

  /** Whether something that still stands was demanded on a point by the day. */
  public boolean demandsOn(AuditPointId point) {
    return standings().stream()
        .filter(standing -> standing.last().orElseThrow().state() != RequestState.WITHDRAWN)
        .anyMatch(standing -> standing.request().point().equals(Optional.of(point)));
  }

  /**
   * Every issue of the requests.
   *
   * @param points the points there are
   * @param findings the findings of internal audit there are
   */
  public List<Issue> issues(
      Map<AuditPointId, AuditPoint> points, Map<InternalFindingId, InternalFinding> findings) {
    References references = new References();
    references.index(LocalizedText.of("改善要請", "request"), LIST, requests, ImprovementRequest::id);
    for (int i = 0; i < requests.size(); i++) {
      String path = LIST + "/" + i;
      links(requests.get(i), path, points, findings, references);
      history(requests.get(i), path, references);
      days(requests.get(i), path, references);
    }
    return references.issues();
  }

  private void links(
      ImprovementRequest request,
      String path,
      Map<AuditPointId, AuditPoint> points,
      Map<InternalFindingId, InternalFinding> findings,
      References references) {
    request
        .point()
        .ifPresent(
            id ->
                references.resolve(LocalizedText.of("確認点", "point"), path + "/point", id, points));
    each(
        LocalizedText.of("内部監査の発見事項", "internal finding"),
        path + "/internalFindings/",
        request.internalFindings(),
        findings,
        references);
    each(
        LocalizedText.of("目標", "target"),
        path + "/targets/",
        request.targets(),
        byId(programme.programme().targets(), Target::id),
        references);
    each(
        LocalizedText.of("管理策", "control"),
        path + "/controls/",
        request.controls(),
        byId(programme.programme().controls(), Control::id),
        references);
    each(
        LocalizedText.of("改善提案", "proposal"),
        path + "/proposals/",
        request.proposals(),
        byId(programme.programme().improvements(), ImprovementProposal::id),
        references);
    Map<PersonId, Person> people = byId(programme.programme().people(), Person::id);
    LocalizedText person = LocalizedText.of("人", "person");
    request
        .addressee()
        .ifPresent(id -> references.resolve(person, path + "/addressee", id, people));
    for (int i = 0; i < request.steps().size(); i++) {
      references.resolve(person, path + "/steps/" + i + "/by", request.steps().get(i).by(), people);
    }
  }

  private void history(ImprovementRequest request, String path, References references) {
    if (request.steps().isEmpty()) {
      references.add(FollowUpRule.NO_HISTORY, path, inputs(request));
    }
    Optional<RequestStep> last = Optional.empty();
    for (int i = 0; i < request.steps().size(); i++) {
      RequestStep step = request.steps().get(i);
      String place = path + "/steps/" + i;
      Map<String, LocalizedText> inputs = inputs(request);
      inputs.put("state", step.state().label());
      inputs.put("on", Wording.day(step.on()));
      inputs.put("person", name(step.by()));
      order(step, last, place, inputs, references);
      if (step.state().forOverseers() && !programme.mayOversee(step.by(), step.on())) {
        references.add(FollowUpRule.NOT_FOR_THE_OVERSEEN, place, inputs);
      }
      if (step.state() == RequestState.CLOSED && step.evidence().isEmpty()) {
        references.add(FollowUpRule.CLOSED_WITHOUT_EVIDENCE, place, inputs);
      }
      last = Optional.of(step);
    }
  }

  private static void order(
      RequestStep step,
      Optional<RequestStep> last,
      String place,
      Map<String, LocalizedText> inputs,
      References references) {
    boolean possible =
        last.map(before -> before.state().next().contains(step.state()))
            .orElse(step.state() == RequestState.RAISED);
    if (!possible) {
      Map<String, LocalizedText> all = new TreeMap<>(inputs);
      all.put(
          "before",
          last.map(before -> before.state().label())
              .orElse(LocalizedText.of("未要請", "not raised yet")));
      references.add(FollowUpRule.STEP_NOT_POSSIBLE, place, all);
    }
    Optional<LocalDate> backwards =
        last.map(RequestStep::on).filter(before -> before.isAfter(step.on()));
    if (backwards.isPresent()) {
      Map<String, LocalizedText> all = new TreeMap<>(inputs);
      all.put("before", Wording.day(backwards.get()));
      references.add(FollowUpRule.DAYS_BACKWARDS, place + "/on", all);
    }
  }

  private void days(ImprovementRequest request, String path, References references) {
    Map<String, LocalizedText> inputs = inputs(request);
    if (request.due().isEmpty()) {
      references.add(FollowUpRule.NO_LAST_DAY, path, inputs);
    }
    if (request.addressee().isEmpty()) {
      references.add(FollowUpRule.NO_ADDRESSEE, path, inputs);
    }
    RequestStanding standing = request.standingOn(programme.day());
    if (standing.missed().isEmpty()) {
      return;
    }
    inputs.put("due", Wording.day(standing.missed().get()));
    inputs.put("days", standing.lateness());
    inputs.put("state", standing.last().orElseThrow().state().label());
    inputs.put(
        "addressee",
        request.addressee().map(this::name).orElse(LocalizedText.of("担当者", "those in charge")));
    boolean response =
        standing.state().equals(Optional.of(RequestState.RAISED))
            && standing.missed().equals(request.responseDue());
    references.add(response ? FollowUpRule.RESPONSE_OVERDUE : FollowUpRule.OVERDUE, path, inputs);
  }

  private LocalizedText name(PersonId id) {
    return programme.person(id).map(Person::name).orElse(LocalizedText.same(id.value()));
  }

  private static Map<String, LocalizedText> inputs(ImprovementRequest request) {
    Map<String, LocalizedText> inputs = new TreeMap<>();
    inputs.put("id", LocalizedText.same(request.id().value()));
    return inputs;
  }

  private static <I extends TypedId> void each(
      LocalizedText kind, String path, List<I> ids, Map<I, ?> index, References references) {
    for (int i = 0; i < ids.size(); i++) {
      references.resolve(kind, path + i, ids.get(i), index);
    }
  }

  private static <I, T> Map<I, T> byId(List<T> items, Function<T, I> id) {
    Map<I, T> index = new LinkedHashMap<>();
    items.forEach(item -> index.put(id.apply(item), item));
    return index;
  }
}
