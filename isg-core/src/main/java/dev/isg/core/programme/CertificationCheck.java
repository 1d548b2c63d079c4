package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.certification.CertificationRule;
import dev.isg.core.certification.Certifications;
import dev.isg.core.certification.CertifiedScope;
import dev.isg.core.certification.Scheme;
import dev.isg.core.certification.SchemeId;
import dev.isg.core.certification.SchemeKind;
import dev.isg.core.certification.SchemeMapping;
import dev.isg.core.organisation.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Checks the certification schemes: what they lead to, and that none has a company of its own. */
final class CertificationCheck {
  private static final String PATH = "/certifications";

  private final ProgrammeIndex index;
  private final References references;
  private final UnitTree tree;

  CertificationCheck(ProgrammeIndex index) {
    this.index = index;
    this.references = index.references();
    this.tree = new UnitTree(index.units());
  }

  void run() {
    index.programme().certifications().ifPresent(this::check);
  }

  private void check(Certifications made) {
    Map<SchemeId, Scheme> schemes =
        references.index(Kinds.SCHEME, PATH + "/schemes", made.schemes(), Scheme::id);
    for (int i = 0; i < made.schemes().size(); i++) {
      scheme(made, made.schemes().get(i), PATH + "/schemes/" + i);
    }
    mappings(made, schemes);
    scopes(made, schemes);
    boolean listed = made.schemes().stream().anyMatch(CertificationCheck::isms);
    index
        .programme()
        .isms()
        .filter(mapping -> !listed)
        .ifPresent(
            mapping ->
                references.add(
                    CertificationRule.ISMS_NOT_LISTED,
                    PATH + "/schemes",
                    Map.of("edition", mapping.edition())));
  }

  private void scheme(Certifications made, Scheme scheme, String path) {
    Map<String, LocalizedText> inputs = Map.of("scheme", Kinds.id(scheme.id()));
    for (int i = 0; i < scheme.runBy().size(); i++) {
      references.resolve(Kinds.UNIT, path + "/runBy/" + i, scheme.runBy().get(i), index.units());
    }
    organisation(made, scheme, path, inputs);
    boolean covers = !made.scopesOf(scheme.id()).isEmpty();
    if (covers && made.mappingsTo(scheme.id()).isEmpty()) {
      references.add(CertificationRule.NO_CONTROL_MAPPED, path, inputs);
    }
    if (covers && isms(scheme) && index.programme().isms().isEmpty()) {
      references.add(CertificationRule.ISMS_NOT_MAPPED, path, inputs);
    }
  }

  private void organisation(
      Certifications made, Scheme scheme, String path, Map<String, LocalizedText> inputs) {
    List<Scheme> others =
        made.schemes().stream().filter(other -> !other.id().equals(scheme.id())).toList();
    if (others.isEmpty() || scheme.apartBecause().isPresent()) {
      return;
    }
    if (scheme.runBy().isEmpty()) {
      references.add(CertificationRule.RUN_BY_NOBODY_NAMED, path, inputs);
      return;
    }
    Set<UnitId> theirs = new TreeSet<>();
    others.forEach(other -> theirs.addAll(other.runBy()));
    if (!theirs.isEmpty() && tree.shared(scheme.runBy(), List.copyOf(theirs)).isEmpty()) {
      references.add(
          CertificationRule.RUN_APART,
          path + "/runBy",
          Map.of(
              "scheme", Kinds.id(scheme.id()),
              "units", ids(Set.copyOf(scheme.runBy())),
              "others", ids(theirs)));
    }
  }

  private void mappings(Certifications made, Map<SchemeId, Scheme> schemes) {
    for (int i = 0; i < made.mappings().size(); i++) {
      SchemeMapping mapping = made.mappings().get(i);
      String path = PATH + "/mappings/" + i;
      references.resolve(Kinds.CONTROL, path + "/control", mapping.control(), index.controls());
      references.resolve(Kinds.SCHEME, path + "/scheme", mapping.scheme(), schemes);
      if (made.mappings().subList(0, i).stream()
          .filter(before -> before.control().equals(mapping.control()))
          .anyMatch(before -> before.scheme().equals(mapping.scheme()))) {
        references.add(
            CertificationRule.MAPPING_REPEATED,
            path,
            Map.of("control", Kinds.id(mapping.control()), "scheme", Kinds.id(mapping.scheme())));
      }
    }
  }

  private void scopes(Certifications made, Map<SchemeId, Scheme> schemes) {
    for (int i = 0; i < made.scopes().size(); i++) {
      CertifiedScope scope = made.scopes().get(i);
      String path = PATH + "/scopes/" + i;
      references.resolve(Kinds.UNIT, path + "/unit", scope.unit(), index.units());
      references.resolve(Kinds.SCHEME, path + "/scheme", scope.scheme(), schemes);
      IntStream.range(0, i)
          .filter(before -> made.scopes().get(before).repeats(scope))
          .findFirst()
          .ifPresent(
              before ->
                  references.add(
                      CertificationRule.SCOPE_REPEATED,
                      path,
                      Map.of(
                          "unit", Kinds.id(scope.unit()),
                          "scheme", Kinds.id(scope.scheme()),
                          "first", LocalizedText.same(PATH + "/scopes/" + before))));
    }
  }

  private static boolean isms(Scheme scheme) {
    return scheme.kind() == SchemeKind.INFORMATION_SECURITY;
  }

  private static LocalizedText ids(Set<UnitId> units) {
    return Kinds.list(units.stream().sorted().map(Kinds::id).toList());
  }
}
