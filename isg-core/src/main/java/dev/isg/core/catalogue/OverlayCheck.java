package dev.isg.core.catalogue;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds every reason why an overlay cannot be laid over a catalogue. */
final class OverlayCheck {
  private final Catalogue base;
  private final Set<RowId> seen;
  private final Set<RowId> hidden;
  private final List<Issue> issues = new ArrayList<>();
  private final Set<RowId> named = new HashSet<>();

  private OverlayCheck(Catalogue base, Set<RowId> seen, Set<RowId> hidden) {
    this.base = base;
    this.seen = seen;
    this.hidden = hidden;
  }

  static ValidationReport check(
      Catalogue base, Set<RowId> seen, Set<RowId> hidden, Overlay overlay) {
    OverlayCheck check = new OverlayCheck(base, seen, hidden);
    if (overlay.catalogue().equals(base.id())) {
      check.run(overlay);
    } else {
      check.issue(
          CatalogueRule.WRONG_CATALOGUE,
          "/catalogue",
          Map.of("named", overlay.catalogue().value(), "given", base.id().value()));
    }
    return ValidationReport.of(check.issues);
  }

  private void run(Overlay overlay) {
    for (int i = 0; i < overlay.additions().size(); i++) {
      addition(overlay.additions().get(i), "/additions/" + i);
    }
    for (int i = 0; i < overlay.hidings().size(); i++) {
      change(overlay.hidings().get(i).id(), "/hidings/" + i + "/id");
    }
    for (int i = 0; i < overlay.rewordings().size(); i++) {
      change(overlay.rewordings().get(i).id(), "/rewordings/" + i + "/id");
    }
  }

  private void addition(CatalogueRow row, String path) {
    if (seen.contains(row.id()) || hidden.contains(row.id())) {
      rowIssue(CatalogueRule.ROW_EXISTS, row.id(), path + "/id");
    }
    once(row.id(), path + "/id");
    for (String key : row.attributes().keySet()) {
      if (!base.attributeKeys().containsKey(key)) {
        issue(
            CatalogueRule.UNKNOWN_ATTRIBUTE,
            path + "/attributes/" + key,
            Map.of(
                "id",
                row.id().value(),
                "key",
                key,
                "catalogue",
                base.id().value(),
                "known",
                base.attributeKeys().isEmpty()
                    ? "-"
                    : String.join(", ", base.attributeKeys().keySet())));
      }
    }
  }

  private void change(RowId id, String path) {
    if (hidden.contains(id)) {
      rowIssue(CatalogueRule.ROW_HIDDEN, id, path);
    } else if (!seen.contains(id)) {
      rowIssue(CatalogueRule.UNKNOWN_ROW, id, path);
    }
    once(id, path);
  }

  private void once(RowId id, String path) {
    if (!named.add(id)) {
      rowIssue(CatalogueRule.ROW_NAMED_TWICE, id, path);
    }
  }

  private void rowIssue(CatalogueRule rule, RowId id, String path) {
    issue(rule, path, Map.of("id", id.value(), "catalogue", base.id().value()));
  }

  private void issue(CatalogueRule rule, String path, Map<String, String> inputs) {
    Map<String, LocalizedText> texts = new TreeMap<>();
    inputs.forEach((name, value) -> texts.put(name, LocalizedText.same(value)));
    issues.add(Issue.of(rule, path, texts));
  }
}
