package dev.isg.evaluation.auditpoint;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.catalogue.Catalogue;
import dev.isg.core.catalogue.CatalogueRow;
import dev.isg.core.programme.Activity;
import java.util.Arrays;
import java.util.List;

/**
 * Makes points to confirm out of the rows of a catalogue, so that a checklist can be filled for
 * what auditors ask of internal control ({@code CAT-H2}, {@code CAT-H3}) and for a company's own
 * questions as for table 6-1 ({@code CAT-H1}).
 *
 * @source METI 2009, 6.1 and Appendix 3
 */
public final class AuditPoints {
  private static final String ACTIVITY = "activity";

  private AuditPoints() {}

  /**
   * The points of a catalogue, in its order. A row asks something if it has the attribute {@code
   * activity}, the name of an activity; others, such as focal points, are context and left out.
   *
   * @throws InvalidModelException if an attribute names no activity
   */
  public static List<AuditPoint> of(Catalogue catalogue) {
    return catalogue.rows().stream()
        .filter(row -> row.attribute(ACTIVITY).isPresent())
        .map(AuditPoints::point)
        .toList();
  }

  private static AuditPoint point(CatalogueRow row) {
    String name = row.attribute(ACTIVITY).orElseThrow();
    Activity activity =
        Arrays.stream(Activity.values())
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    InvalidModelException.of(
                        "AuditPoints",
                        "行「" + row.id() + "」の activity「" + name + "」という活動はありません",
                        "row '" + row.id() + "' names no activity: '" + name + "'"));
    return new AuditPoint(AuditPointId.of(row.id().value()), activity, row.text(), row.source());
  }
}
