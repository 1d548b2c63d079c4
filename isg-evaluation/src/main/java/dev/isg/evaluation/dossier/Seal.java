package dev.isg.evaluation.dossier;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.PersonId;
import dev.isg.evaluation.auditpoint.AuditPointId;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.oversight.AuditAnswer;
import dev.isg.evaluation.oversight.AuditFile;
import dev.isg.evaluation.oversight.AuditItem;
import dev.isg.evaluation.oversight.EvidenceQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the hash of a version covers: all it says, without the wording a release gives to it.
 *
 * @param version the number
 * @param previous the version before
 * @param recordedAt when it was frozen
 * @param recordedBy who froze it
 * @param reason why
 * @param evaluation the evaluation looked at
 * @param file the records
 * @param items the points
 */
record Seal(
    int version,
    Optional<ContentHash> previous,
    Instant recordedAt,
    PersonId recordedBy,
    LocalizedText reason,
    ContentHash evaluation,
    AuditFile file,
    List<Item> items) {

  static Seal of(AuditDossier dossier) {
    return new Seal(
        dossier.version(),
        dossier.previous(),
        dossier.recordedAt(),
        dossier.recordedBy(),
        dossier.reason(),
        dossier.checklist().evaluation(),
        dossier.file(),
        dossier.checklist().items().stream().map(Item::of).toList());
  }

  record Item(
      AuditPointId point,
      LocalizedText question,
      EvidenceQuery query,
      AuditAnswer answer,
      List<Line> evidence,
      List<List<String>> references) {

    static Item of(AuditItem item) {
      return new Item(
          item.point().id(),
          item.point().question(),
          item.query(),
          item.answer(),
          item.evidence().stream().map(found -> Line.of(found.finding())).toList(),
          item.evidence().stream().map(found -> found.references()).toList());
    }
  }

  record Line(String rule, SortedMap<String, LocalizedText> inputs, List<Line> children) {
    static Line of(Explanation line) {
      return new Line(
          line.rule().id(), line.inputs(), line.children().stream().map(Line::of).toList());
    }
  }
}
