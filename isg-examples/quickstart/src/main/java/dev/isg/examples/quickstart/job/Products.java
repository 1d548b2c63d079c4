package dev.isg.examples.quickstart.job;

import dev.isg.core.basics.Language;
import dev.isg.core.json.IsgJson;
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

  /** The text of each file by its name, for the products wanted, in the languages wanted. */
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
    AuditChecklist checklist =
        AuditChecklists.of(
            assessment.input(), assessment.evaluation(), assessment.contents().auditRecords());
    for (Language language : languages) {
      files.put(
          "oversight." + language.code() + ".md",
          OversightText.of(
              checklist, assessment.input().programme().governanceUnit().name(), language));
    }
  }

  private void report() {}

  private void dashboard() {}
}
