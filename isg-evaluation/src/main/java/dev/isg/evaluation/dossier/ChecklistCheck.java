package dev.isg.evaluation.dossier;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import dev.isg.evaluation.cooperation.CooperationRule;
import dev.isg.evaluation.cooperation.InternalFinding;
import dev.isg.evaluation.cooperation.InternalFindingId;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.followup.FollowUp;
import dev.isg.evaluation.followup.FollowUpRule;
import dev.isg.evaluation.oversight.AuditAnswer;
import dev.isg.evaluation.oversight.AuditChecklist;
import dev.isg.evaluation.oversight.AuditFile;
import dev.isg.evaluation.oversight.AuditItem;
import dev.isg.evaluation.oversight.AuditRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks that each point proves what was examined, and that what was found wanting has a follow-up.
 */
final class ChecklistCheck {
  private final AuditChecklist checklist;
  private final AuditFile file;
  private final FollowUp followUp;
  private final Map<InternalFindingId, InternalFinding> findings;
  private final List<Issue> issues = new ArrayList<>();

  ChecklistCheck(
      AuditChecklist checklist,
      AuditFile file,
      FollowUp followUp,
      Map<InternalFindingId, InternalFinding> findings) {
    this.checklist = checklist;
    this.file = file;
    this.followUp = followUp;
    this.findings = findings;
  }

  List<Issue> issues() {
    checklist.items().forEach(this::item);
    voids(checklist.refusals());
    return List.copyOf(issues);
  }

  private void item(AuditItem item) {
    voids(item.refusals());
    Map<String, LocalizedText> inputs = new TreeMap<>();
    inputs.put("point", LocalizedText.same(item.point().id().value()));
    inputs.put("answer", item.answer().label());
    Optional<AuditRecord> record = item.record();
    if (record.isEmpty()) {
      add(DossierRule.NOT_EXAMINED_WITHOUT_REASON, "/records", inputs);
    } else if (item.answer() != AuditAnswer.NOT_EXAMINED) {
      answered(item, record.get(), inputs);
    }
  }

  private void answered(AuditItem item, AuditRecord record, Map<String, LocalizedText> inputs) {
    String path = "/records/" + file.records().indexOf(record);
    if (record.examined().isEmpty()) {
      add(DossierRule.NOTHING_LOOKED_AT, path, inputs);
    }
    if (item.answer() != AuditAnswer.YES && !followUp.demandsOn(item.point().id())) {
      add(FollowUpRule.ANSWER_WITHOUT_REQUEST, path, inputs);
    }
    for (InternalFindingId id : item.internalFindings()) {
      boolean knowable =
          Optional.ofNullable(findings.get(id))
              .map(finding -> !finding.foundOn().isAfter(record.examinedOn()))
              .orElse(false);
      if (knowable && !record.internalFindings().contains(id)) {
        Map<String, LocalizedText> all = new TreeMap<>(inputs);
        all.put("id", LocalizedText.same(id.value()));
        add(CooperationRule.FINDING_NOT_WEIGHED, path + "/internalFindings", all);
      }
    }
  }

  private void voids(List<Explanation> lines) {
    lines.forEach(
        line -> add(DossierRule.ANSWER_NOT_COUNTING, "/records", Map.of("reason", line.text())));
  }

  private void add(Rule rule, String path, Map<String, LocalizedText> inputs) {
    issues.add(Issue.of(rule, path, inputs));
  }
}
