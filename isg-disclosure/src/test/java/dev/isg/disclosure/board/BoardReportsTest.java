package dev.isg.disclosure.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.Role;
import dev.isg.disclosure.CompanyACase;
import dev.isg.disclosure.render.MarkdownRenderer;
import dev.isg.evaluation.signal.OverallSignal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BoardReportsTest {
  private final CompanyACase companyA = CompanyACase.standard();
  private final BoardReport report =
      BoardReports.of(companyA.input(), companyA.evaluation(), companyA.oversight());

  @Test
  @Tag("REQ-244")
  void losesNoCandidateBetweenReportedAndReviewed() {
    BoardReport capped =
        BoardReports.of(companyA.input(), companyA.evaluation(), companyA.oversight(), 2);

    assertThat(capped.messages()).hasSize(2);
    assertThat(capped.messages().size() + capped.reviewedNotReported().size())
        .isEqualTo(report.messages().size() + report.reviewedNotReported().size());
  }

  @Test
  void saysWhoDecidedWhatWhenWhyAndOnWhichCondition() {
    assertThat(report.decisionsTaken())
        .filteredOn(line -> line.condition().isPresent())
        .first()
        .satisfies(
            line -> {
              assertThat(line.decider().en()).isEqualTo("Hanako Suzuki");
              assertThat(line.role()).isEqualTo(Role.CISO);
              assertThat(line.decidedOn()).isEqualTo("2026-04-10");
              assertThat(line.reason()).isPresent();
              assertThat(line.choice().en()).isEqualTo("met on condition");
              assertThat(line.condition().orElseThrow().owner().en()).isEqualTo("Ken Tanaka");
              assertThat(line.condition().orElseThrow().due()).isEqualTo("2026-06-30");
            });
  }

  @Test
  @Tag("SUB-9")
  @Tag("REQ-484")
  void neverSaysBlueWhileADecisionIsAwaited() {
    assertThat(report.decisionsAwaited()).isNotEmpty();
    assertThat(report.signal().signal()).isNotEqualTo(OverallSignal.BLUE);
    for (Language language : Language.values()) {
      assertThat(MarkdownRenderer.in(language).render(report))
          .doesNotContain(OverallSignal.BLUE.label().in(language));
    }
  }

  @Test
  void keepsAnImproperDecisionAmongTheAwaited() {
    Decision byTheWrongRole =
        CompanyACase.decided(DecisionKind.POLICY_REVIEW, "risk-policy", "KEEP", Role.CISO).build();
    CompanyACase improper = CompanyACase.of("", List.of(byTheWrongRole));
    BoardReport shown =
        BoardReports.of(improper.input(), improper.evaluation(), improper.oversight());

    assertThat(shown.decisionsTaken()).noneMatch(line -> line.kind() == DecisionKind.POLICY_REVIEW);
    assertThat(shown.messages().get(0).text().en()).contains("does not count");
  }

  @Test
  @Tag("SUB-18")
  @Tag("REQ-302")
  void asksManagementToChooseWhereAPreconditionChanged() {
    BoardReport asking = withNetSales(List.of());

    assertThat(asking.decisionsAwaited())
        .filteredOn(line -> line.kind() == DecisionKind.TOLERANCE_CHOICE)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.subject().en()).isEqualTo("Net sales started.");
              assertThat(line.suggestion().en()).isEqualTo("choice needed");
              assertThat(line.options())
                  .extracting(LocalizedText::en)
                  .containsExactly(
                      "keep the accepted level and strengthen controls",
                      "revise the accepted level and use existing controls",
                      "something else");
            });
    assertThat(asking.messages())
        .extracting(message -> message.text().en())
        .contains(
            "Management has to choose, for a change around the company, between keeping the"
                + " accepted level of risk with stronger controls, revising it, and something"
                + " else: 'Net sales started.'. Nobody has decided yet.");
  }

  @Test
  @Tag("SUB-18")
  @Tag("REQ-302")
  void tellsWhatManagementChoseInItsOwnWords() {
    Decision other =
        CompanyACase.decided(DecisionKind.TOLERANCE_CHOICE, "net-sales", "OTHER", Role.BOARD_MEMBER)
            .choiceText(LocalizedText.of("外部に委託する。", "It is outsourced."))
            .reason(LocalizedText.of("専門の会社に任せる。", "Specialists take care."))
            .build();

    assertThat(withNetSales(List.of(other)).decisionsTaken())
        .filteredOn(line -> line.kind() == DecisionKind.TOLERANCE_CHOICE)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.choice().en()).isEqualTo("something else (It is outsourced)");
              assertThat(line.choice().ja()).isEqualTo("その他（外部に委託する）");
            });
  }

  private static BoardReport withNetSales(List<Decision> decisions) {
    CompanyACase changed =
        CompanyACase.changed(
            Map.of(
                "\"governanceUnit\":",
                """
                "environmentChanges": [{
                  "id": "net-sales",
                  "on": "2025-10-01",
                  "statement": {"ja": "通信販売を始めた。", "en": "Net sales started."},
                  "precondition": {"ja": "個人情報は少ない。", "en": "There are few records."},
                  "risks": ["leak"],
                  "source": "CORPORATE_PLANNING"
                }],
                "governanceUnit":"""),
            decisions);
    return BoardReports.of(changed.input(), changed.evaluation(), changed.oversight());
  }

  @Test
  void survivesJson() {
    String json = IsgJson.standard().write(report);

    assertThat(IsgJson.standard().read("board.json", json, BoardReport.class).value())
        .isEqualTo(report);
  }
}
