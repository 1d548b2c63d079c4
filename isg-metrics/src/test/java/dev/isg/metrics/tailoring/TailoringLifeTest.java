package dev.isg.metrics.tailoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.ControlId;
import dev.isg.core.decision.Decider;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("REQ-250")
class TailoringLifeTest {
  private static final UnitId SALES = UnitId.of("sales");
  private static final MonitoringItemId ID = MonitoringItemId.of("M1");
  private static final Decider CISO = new Decider(PersonId.of("ito"), Role.CISO);
  private static final Decider MANAGER = new Decider(PersonId.of("sato"), Role.MANAGER);
  private static final Decider OFFICER = new Decider(PersonId.of("oka"), Role.SECURITY_OFFICER);
  private static final LocalDate MAY = LocalDate.parse("2025-05-01");
  private static final LocalDate JUNE = LocalDate.parse("2025-06-01");
  private static final LocalDate JULY = LocalDate.parse("2025-07-01");
  private static final LocalizedText REASON = LocalizedText.of("粗い", "too coarse");
  private static final TailoredContent CONTENT =
      new TailoredContent(
          LocalizedText.of("店舗の施錠", "locks of shops"),
          List.of(ControlId.of("lock")),
          List.of(IndicatorId.of("locked")));

  private static final List<Appointment> HELD =
      List.of(
          held("ito", Role.CISO, "company"),
          held("sato", Role.MANAGER, "sales"),
          held("oka", Role.SECURITY_OFFICER, "sales"),
          held("abe", Role.MANAGER, "plant"));

  @Test
  void goesFromAssignmentToAcceptanceAndRecordsWhoAndWhen() {
    List<ManagerItem> assigned =
        life(List.of()).assign(asked(), CISO, MAY, Optional.of(JUNE)).orThrow();
    List<ManagerItem> tailored = life(assigned).tailor(ID, CONTENT, MANAGER, JUNE).orThrow();
    List<ManagerItem> accepted = life(tailored).accept(ID, CISO, JULY).orThrow();

    assertThat(accepted.get(0).steps())
        .containsExactly(
            TailoringStep.of(TailoringState.ASSIGNED, CISO, MAY).dueOn(JUNE),
            TailoringStep.of(TailoringState.TAILORED, MANAGER, JUNE),
            TailoringStep.of(TailoringState.ACCEPTED, CISO, JULY));
    assertThat(accepted.get(0).content()).contains(CONTENT.content());
    assertThat(accepted.get(0).controls()).isEqualTo(CONTENT.controls());
    assertThat(accepted.get(0).indicators()).isEqualTo(CONTENT.indicators());
    assertThat(accepted.get(0).acceptedOn(JULY.minusDays(1))).isFalse();
    assertThat(accepted.get(0).acceptedOn(JULY)).isTrue();
    assertThat(accepted.get(0).stateOn(MAY.minusDays(1))).isEmpty();
    assertThat(accepted.get(0).stateOn(MAY)).contains(TailoringState.ASSIGNED);
  }

  @Test
  void sendsBackWithAReasonAndIsTailoredAgain() {
    TailoringTransition back = life(tailored()).sendBack(ID, CISO, JUNE, REASON, Optional.of(JULY));

    assertThat(back.issues().issues()).isEmpty();
    assertThat(((TailoringTransition.Taken) back).changed().steps().get(2))
        .isEqualTo(
            TailoringStep.of(TailoringState.SENT_BACK, CISO, JUNE).because(REASON).dueOn(JULY));
    List<ManagerItem> again = life(back.orThrow()).tailor(ID, CONTENT, OFFICER, JULY).orThrow();
    assertThat(again.get(0).stateOn(JULY)).contains(TailoringState.TAILORED);
  }

  @Test
  void needsAcceptanceAnewOnceItIsTailoredAgain() {
    List<ManagerItem> accepted = life(tailored()).accept(ID, CISO, JUNE).orThrow();
    List<ManagerItem> changed = life(accepted).tailor(ID, CONTENT, MANAGER, JULY).orThrow();

    assertThat(changed.get(0).acceptedOn(JULY)).isFalse();
    assertThat(review(changed, JULY).accepted(changed.get(0))).isFalse();
  }

  @Test
  void keepsTheOrderAndTheOtherItems() {
    ManagerItem other = asked("M2").build();
    List<ManagerItem> all =
        life(List.of(other)).assign(asked(), CISO, MAY, Optional.empty()).orThrow();
    assertThat(all).extracting(ManagerItem::id).containsExactly(other.id(), ID);

    List<ManagerItem> after = life(all).tailor(ID, CONTENT, MANAGER, MAY).orThrow();
    assertThat(after.get(0)).isSameAs(other);
    assertThat(after.get(1).steps()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "EXECUTIVE, ito",
    "MANAGER, ito",
    "CISO, sato",
  })
  @Tag("REQ-202")
  void letsNobodyButTheCisoAssignAndAnswer(Role role, String person) {
    Decider other = new Decider(PersonId.of(person), role);

    assertThat(rules(life(List.of()).assign(asked(), other, MAY, Optional.empty())))
        .containsExactly("ISG-C-146 /by");
    assertThat(rules(life(tailored()).accept(ID, other, JUNE))).containsExactly("ISG-C-146 /by");
    assertThat(rules(life(tailored()).sendBack(ID, other, JUNE, REASON, Optional.empty())))
        .containsExactly("ISG-C-146 /by");
  }

  @ParameterizedTest
  @CsvSource({"MANAGER, abe", "CISO, ito", "SECURITY_OFFICER, sato", "MANAGER, oka"})
  @Tag("REQ-202")
  void letsNobodyButTheDepartmentTailor(Role role, String person) {
    TailoringTransition refused =
        life(assigned()).tailor(ID, CONTENT, new Decider(PersonId.of(person), role), JUNE);

    assertThat(rules(refused)).containsExactly("ISG-C-146 /by");
    assertThat(refused.issues().issues().get(0).message().en())
        .startsWith("'" + person + "' (" + role.label().en() + ") cannot take the step of");
  }

  @Test
  void wantsTheRoleHeldOnTheDay() {
    LocalDate before = LocalDate.parse("2025-03-31");

    assertThat(rules(life(List.of()).assign(asked(), CISO, before, Optional.empty())))
        .containsExactly("ISG-C-146 /by");
    assertThat(rules(life(List.of()).assign(asked(), CISO, before.plusDays(1), Optional.empty())))
        .isEmpty();
  }

  @Test
  void refusesStepsOutOfTurn() {
    assertThat(rules(life(assigned()).accept(ID, CISO, JUNE))).contains("ISG-C-145 ");
    assertThat(rules(life(tailored()).tailor(ID, CONTENT, MANAGER, JUNE)))
        .containsExactly("ISG-C-145 ");
    TailoringTransition backwards = life(tailored()).accept(ID, CISO, MAY.minusDays(1));
    assertThat(rules(backwards)).containsExactly("ISG-C-145 ");
    Issue issue = backwards.issues().issues().get(0);
    assertThat(issue.message().en())
        .isEqualTo(
            "item 'M1' cannot become: accepted, on 2025-04-30, after: tailored on 2025-05-01");
    assertThat(issue.message().ja())
        .isEqualTo("項目「M1」は「2025-05-01 の「部門で設定」」の後に 2025-04-30 の「承認」に進めません");
    assertThat(rules(life(tailored()).accept(ID, CISO, MAY))).as("the same day").isEmpty();
  }

  @Test
  void refusesAStepWithNoItemAndAnIdGivenTwice() {
    TailoringTransition unknown = life(List.of()).accept(ID, CISO, JUNE);
    assertThat(unknown.issues().issues().get(0).message().en()).isEqualTo("item 'M1' is not there");
    TailoringTransition twice = life(assigned()).assign(asked(), CISO, JUNE, Optional.empty());
    assertThat(twice.issues().issues().get(0).message().ja()).isEqualTo("項目「M1」はすでにあります");
    assertThat(rules(twice)).containsExactly("ISG-C-149 ");
    assertThatThrownBy(twice::orThrow).isInstanceOf(InvalidDocumentException.class);
  }

  @Test
  void wantsAnIndicatorInWhatIsTailored() {
    TailoredContent bare = new TailoredContent(CONTENT.content(), List.of(), List.of());

    TailoringTransition refused = life(assigned()).tailor(ID, bare, MANAGER, JUNE);
    assertThat(rules(refused)).containsExactly("ISG-C-147 /indicators");
    assertThat(refused.issues().issues().get(0).message().en())
        .isEqualTo("item 'M1', tailored, lacks indicators");
  }

  @Test
  void doesNotAcceptAnItemOnRecordWithoutContents() {
    ManagerItem bare =
        asked(ID.value())
            .addSteps(
                TailoringStep.of(TailoringState.ASSIGNED, CISO, MAY),
                TailoringStep.of(TailoringState.TAILORED, MANAGER, MAY))
            .build();

    assertThat(rules(life(List.of(bare)).accept(ID, CISO, JUNE)))
        .containsExactly("ISG-C-147 /content", "ISG-C-147 /indicators");
    assertThat(rules(life(List.of(bare)).sendBack(ID, CISO, JUNE, REASON, Optional.empty())))
        .as("but it can be sent back")
        .isEmpty();
  }

  @Test
  void hasIdsOfTheCommonAlphabet() {
    assertThat(ID).hasToString("M1");
    assertThatThrownBy(() -> MonitoringItemId.of("a b")).isInstanceOf(InvalidModelException.class);
  }

  @ParameterizedTest
  @EnumSource(TailoringState.class)
  void knowsWhichStateFollowsWhich(TailoringState state) {
    List<TailoringState> after =
        Arrays.stream(TailoringState.values())
            .filter(next -> next.follows(Optional.of(state)))
            .toList();

    assertThat(after)
        .isEqualTo(
            state == TailoringState.TAILORED
                ? List.of(TailoringState.ACCEPTED, TailoringState.SENT_BACK)
                : List.of(TailoringState.TAILORED));
    assertThat(state.follows(Optional.empty())).isEqualTo(state == TailoringState.ASSIGNED);
    assertThat(state.waitsForManager())
        .isEqualTo(state == TailoringState.ASSIGNED || state == TailoringState.SENT_BACK);
  }

  @Test
  void reviewsWhatIsOnRecord() {
    ManagerItem poor =
        asked("M2")
            .addSteps(
                TailoringStep.of(TailoringState.ASSIGNED, CISO, MAY),
                TailoringStep.of(TailoringState.TAILORED, MANAGER, MAY),
                TailoringStep.of(TailoringState.SENT_BACK, CISO, JUNE),
                TailoringStep.of(TailoringState.ACCEPTED, CISO, JULY))
            .build();

    assertThat(review(List.of(poor), JULY).issues("/items").issues())
        .extracting(issue -> issue.rule().id() + " " + issue.path())
        .containsExactly(
            "ISG-C-147 /items/0/content",
            "ISG-C-147 /items/0/indicators",
            "ISG-C-147 /items/0/steps/2",
            "ISG-C-145 /items/0/steps/3");
    assertThat(review(List.of(poor), JULY).accepted(poor)).as("not properly").isFalse();
    assertThat(review(List.of(poor), JULY.minusDays(1)).issues("/items").issues())
        .as("what comes later is not seen, and contents are not due")
        .extracting(Issue::path)
        .containsExactly("/items/0/steps/2");
  }

  @Test
  void countsWhatWasAcceptedProperlyFromTheDayOn() {
    List<ManagerItem> accepted = life(tailored()).accept(ID, CISO, JUNE).orThrow();

    assertThat(review(accepted, JUNE).accepted(accepted.get(0))).isTrue();
    assertThat(review(accepted, JUNE.minusDays(1)).accepted(accepted.get(0))).isFalse();
    assertThat(review(accepted, JUNE).issues("").issues()).isEmpty();
  }

  @Test
  void tellsOverdueTailoringFromTheDayAfterTheLast() {
    List<ManagerItem> waiting =
        life(List.of()).assign(asked(), CISO, MAY, Optional.of(JUNE)).orThrow();
    assertThat(review(waiting, JUNE).overdue()).isEmpty();
    assertThat(review(waiting, JUNE.plusDays(1)).overdue()).isEqualTo(waiting);
    Issue issue = review(waiting, JUNE.plusDays(1)).issues("/managerItems").issues().get(0);
    assertThat(issue.rule()).isEqualTo(TailoringRule.OVERDUE);
    assertThat(issue.path()).isEqualTo("/managerItems/0/steps");
    assertThat(issue.message().en())
        .isEqualTo("item 'M1' was to be tailored in 'sales' by 2025-06-01 and is still: assigned");
    assertThat(issue.message().ja()).isEqualTo("項目「M1」は部門「sales」での設定の期限 2025-06-01 を過ぎています（指示のまま）");

    assertThat(review(assigned(), JULY).overdue()).as("no last day").isEmpty();
    List<ManagerItem> done = life(waiting).tailor(ID, CONTENT, MANAGER, JUNE).orThrow();
    assertThat(review(done, JULY).overdue()).isEmpty();
    List<ManagerItem> back =
        life(done).sendBack(ID, CISO, JUNE, REASON, Optional.of(JUNE)).orThrow();
    assertThat(review(back, JULY).overdue()).hasSize(1);
  }

  private static List<ManagerItem> assigned() {
    return life(List.of()).assign(asked(), CISO, MAY, Optional.empty()).orThrow();
  }

  private static List<ManagerItem> tailored() {
    return life(assigned()).tailor(ID, CONTENT, MANAGER, MAY).orThrow();
  }

  private static TailoringLife life(List<ManagerItem> items) {
    return TailoringLife.of(items, HELD);
  }

  private static TailoringReview review(List<ManagerItem> items, LocalDate day) {
    return TailoringReview.of(items, HELD, day);
  }

  private static List<String> rules(TailoringTransition transition) {
    return transition.issues().issues().stream()
        .map(issue -> issue.rule().id() + " " + issue.path())
        .toList();
  }

  private static ManagerItem asked() {
    return asked(ID.value()).build();
  }

  private static ManagerItem.Builder asked(String id) {
    return ManagerItem.builder()
        .id(MonitoringItemId.of(id))
        .question(LocalizedText.of("施錠されているか", "Is everything locked?"))
        .addServes(MonitoringItemId.of("S1"))
        .unit(SALES)
        .interval(Interval.MONTHLY);
  }

  private static Appointment held(String person, Role role, String unit) {
    return Appointment.builder()
        .person(PersonId.of(person))
        .role(role)
        .unit(UnitId.of(unit))
        .from(LocalDate.parse("2025-04-01"))
        .build();
  }
}
