package dev.isg.examples.quickstart.job;

import dev.isg.core.basics.Language;
import dev.isg.core.json.IsgJson;
import dev.isg.core.json.JsonDocument;
import dev.isg.disclosure.board.BoardReport;
import dev.isg.disclosure.board.BoardReports;
import dev.isg.disclosure.render.HtmlRenderer;
import dev.isg.disclosure.render.MarkdownRenderer;
import dev.isg.disclosure.statement.AccountabilityDisclosure;
import dev.isg.disclosure.statement.AccountabilityDisclosures;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.auditpoint.GovernanceAuditPoints;
import dev.isg.evaluation.dashboard.Dashboard;
import dev.isg.evaluation.dashboard.Dashboards;
import dev.isg.evaluation.dossier.AuditReport;
import dev.isg.evaluation.dossier.OversightReview;
import dev.isg.evaluation.oversight.AuditChecklist;
import dev.isg.evaluation.oversight.AuditChecklists;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Works out the files to write. It writes none itself, so that a fault half-way leaves nothing. */
public final class Products {
  private final Assessment assessment;
  private final List<Language> languages;
  private final SortedMap<String, String> files = new TreeMap<>();

  private Products(Assessment assessment, List<Language> languages) {
    this.assessment = assessment;
    this.languages = languages;
  }

  /**
   * The text of each file by its name, for the products wanted, in the languages wanted. {@code
   * dashboard.html} is in the first of them.
   */
  public static SortedMap<String, String> of(
      Assessment assessment, Set<Product> wanted, List<Language> languages) {
    Products products = new Products(assessment, languages);
    for (Product product : wanted) {
      switch (product) {
        case EVALUATION -> products.evaluation();
        case OVERSIGHT -> products.oversight();
        case REPORT -> products.report();
        case DASHBOARD -> products.dashboard();
      }
    }
    return products.files;
  }

  private void evaluation() {
    files.put("evaluation.json", IsgJson.standard().write(assessment.evaluation()));
  }

  private void oversight() {
    AuditChecklist checklist = checklist();
    for (Language language : languages) {
      files.put(
          "oversight." + language.code() + ".md",
          OversightText.of(
              checklist, assessment.input().programme().governanceUnit().name(), language));
    }
    if (assessment.contents().audit().beyondAnswers()) {
      auditReport();
    }
  }

  /** The report of the audit, for folders that record more of it than answers. */
  private void auditReport() {
    OversightReview review =
        OversightReview.of(
            assessment.input(),
            assessment.evaluation(),
            assessment.contents().audit(),
            GovernanceAuditPoints.all());
    for (Language language : languages) {
      files.put("audit-report." + language.code() + ".txt", AuditReport.text(review, language));
    }
  }

  private void report() {
    EvaluationInput input = assessment.input();
    Evaluation evaluation = assessment.evaluation();
    BoardReport report = BoardReports.of(input, evaluation, checklist());
    for (Language language : languages) {
      files.put(
          "board-report." + language.code() + ".md", MarkdownRenderer.in(language).render(report));
      files.put(
          "board-report." + language.code() + ".html",
          HtmlRenderer.in(language).withDashboardAt(dashboardName(language)).render(report));
    }
    assessment
        .contents()
        .disclosure()
        .map(JsonDocument::value)
        .ifPresent(
            plan -> {
              put("disclosure", AccountabilityDisclosures.forReaders(plan, input, evaluation));
              put(
                  "disclosure-inside",
                  AccountabilityDisclosures.forInsiders(plan, input, evaluation));
            });
  }

  private void put(String name, AccountabilityDisclosure edition) {
    for (Language language : languages) {
      files.put(
          name + "." + language.code() + ".md", MarkdownRenderer.in(language).render(edition));
      files.put(name + "." + language.code() + ".html", HtmlRenderer.in(language).render(edition));
    }
  }

  private void dashboard() {
    Dashboard dashboard = Dashboards.of(assessment.input(), assessment.evaluation());
    for (Language language : languages) {
      files.put(dashboardName(language), HtmlRenderer.in(language).render(dashboard));
    }
  }

  private AuditChecklist checklist() {
    return AuditChecklists.of(
        assessment.input(),
        assessment.evaluation(),
        assessment.contents().audit(),
        GovernanceAuditPoints.all());
  }

  private String dashboardName(Language language) {
    return language == languages.get(0)
        ? "dashboard.html"
        : "dashboard." + language.code() + ".html";
  }
}
