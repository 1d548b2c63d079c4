package dev.isg.metrics.column;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.programme.Programme;
import dev.isg.metrics.Samples;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import java.util.ArrayList;
import java.util.List;

/** A ratio and a number, measured in many units. */
final class WideIndex {
  static final int UNITS = 200;
  static final ColumnIndex INDEX = index();

  private WideIndex() {}

  private static ColumnIndex index() {
    Programme small = Samples.programme();
    Programme.Builder programme =
        Programme.builder()
            .formatVersion(small.formatVersion())
            .governanceUnit(small.governanceUnit())
            .addUnits(
                OrganisationUnit.builder()
                    .id(Samples.COMPANY)
                    .name(LocalizedText.same("company"))
                    .kind(UnitKind.COMPANY)
                    .build());
    List<UnitId> units = new ArrayList<>();
    for (int i = 0; i < UNITS; i++) {
      units.add(UnitId.of("unit-" + i));
      programme.addUnits(
          OrganisationUnit.builder()
              .id(units.get(i))
              .name(LocalizedText.same("unit " + i))
              .kind(UnitKind.DEPARTMENT)
              .parent(Samples.COMPANY)
              .build());
    }
    Indicator ratio = Samples.unmeasured(IndicatorId.of("ratio")).addAllMeasuredIn(units).build();
    Indicator number = Samples.indicators().indicators().get(1).withMeasuredIn(units);
    return ColumnIndex.of(programme.build(), IndicatorSet.of(List.of(ratio, number)));
  }
}
