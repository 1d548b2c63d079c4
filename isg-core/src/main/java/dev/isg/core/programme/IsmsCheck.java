package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.isms.ElementKind;
import dev.isg.core.isms.GovernedElement;
import dev.isg.core.isms.IsmsItem;
import dev.isg.core.isms.IsmsItemId;
import dev.isg.core.isms.IsmsMapping;
import dev.isg.core.isms.IsmsRule;
import dev.isg.core.isms.MappingEntry;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Checks that the mapping to a management system by ISO/IEC 27001 is whole on both sides. */
final class IsmsCheck {
  private final ProgrammeIndex index;
  private final References references;

  IsmsCheck(ProgrammeIndex index) {
    this.index = index;
    this.references = index.references();
  }

  void run() {
    index.programme().isms().ifPresent(this::mapping);
  }

  private void mapping(IsmsMapping mapping) {
    Map<IsmsItemId, IsmsItem> items =
        references.index(Kinds.ISMS_ITEM, "/isms/items", mapping.items(), IsmsItem::id);
    Map<GovernedElement, String> elements = elements();
    entries(mapping, items, elements);
    items(mapping);
    elements.forEach(
        (element, path) -> {
          if (decided(element)) {
            element(mapping, element, path);
          }
        });
    for (int i = 0; i < mapping.leftOut().size(); i++) {
      GovernedElement element = mapping.leftOut().get(i).element();
      String path = "/isms/leftOut/" + i + "/element";
      resolve(element, elements, path);
      if (!mapping.itemsOf(element).isEmpty()) {
        references.add(
            IsmsRule.MAPPED_AND_LEFT_OUT, path, Map.of("id", LocalizedText.same(element.id())));
      }
    }
  }

  private void entries(
      IsmsMapping mapping, Map<IsmsItemId, IsmsItem> items, Map<GovernedElement, String> elements) {
    Set<MappingEntry> seen = new HashSet<>();
    for (int i = 0; i < mapping.entries().size(); i++) {
      MappingEntry entry = mapping.entries().get(i);
      String path = "/isms/entries/" + i;
      references.resolve(Kinds.ISMS_ITEM, path + "/item", entry.item(), items);
      resolve(entry.element(), elements, path + "/element");
      if (!seen.add(entry)) {
        references.add(
            IsmsRule.ENTRY_REPEATED,
            path,
            Map.of(
                "item", Kinds.id(entry.item()),
                "id", LocalizedText.same(entry.element().id())));
      }
    }
  }

  private void items(IsmsMapping mapping) {
    for (int i = 0; i < mapping.items().size(); i++) {
      IsmsItem item = mapping.items().get(i);
      String path = "/isms/items/" + i;
      boolean mapped = !mapping.elementsOf(item.id()).isEmpty();
      if (mapped && item.notMapped().isPresent()) {
        references.add(IsmsRule.MAPPED_AND_LEFT_OUT, path, Map.of("id", Kinds.id(item.id())));
      }
      if (!mapped && item.notMapped().isEmpty()) {
        references.add(
            IsmsRule.ITEM_NOT_MAPPED,
            path,
            Map.of("kind", item.kind().label(), "id", Kinds.id(item.id())));
      }
    }
  }

  private void element(IsmsMapping mapping, GovernedElement element, String path) {
    boolean leftOut = mapping.leftOut().stream().anyMatch(left -> left.element().equals(element));
    if (!leftOut && mapping.itemsOf(element).isEmpty()) {
      references.add(
          IsmsRule.ELEMENT_NOT_MAPPED,
          path,
          Map.of("kind", element.kind().label(), "id", LocalizedText.same(element.id())));
    }
  }

  /** A policy has to be mapped once it was decided; what else there is, as it stands. */
  private boolean decided(GovernedElement element) {
    return element.kind() != ElementKind.POLICY
        || index.programme().policies().stream()
            .filter(policy -> policy.id().value().equals(element.id()))
            .anyMatch(policy -> policy.state().binding());
  }

  private void resolve(GovernedElement element, Map<GovernedElement, String> known, String path) {
    if (!known.containsKey(element)) {
      references.add(
          ProgrammeRule.UNRESOLVED_REFERENCE,
          path,
          Map.of(
              "kind", element.kind().label(),
              "id", LocalizedText.same(element.id()),
              "known", known(element.kind(), known)));
    }
  }

  private static LocalizedText known(ElementKind kind, Map<GovernedElement, String> elements) {
    String listed =
        String.join(
            ", ",
            elements.keySet().stream()
                .filter(element -> element.kind() == kind)
                .map(GovernedElement::id)
                .sorted()
                .limit(12)
                .toList());
    return listed.isEmpty() ? LocalizedText.of("（なし）", "(none)") : LocalizedText.same(listed);
  }

  /** What the programme has to offer, each with its place. */
  private Map<GovernedElement, String> elements() {
    Map<GovernedElement, String> elements = new LinkedHashMap<>();
    Programme programme = index.programme();
    for (int i = 0; i < programme.policies().size(); i++) {
      elements.putIfAbsent(GovernedElement.of(programme.policies().get(i).id()), "/policies/" + i);
    }
    for (int i = 0; i < programme.objectives().size(); i++) {
      elements.putIfAbsent(
          GovernedElement.of(programme.objectives().get(i).id()), "/objectives/" + i);
    }
    for (int i = 0; i < programme.targets().size(); i++) {
      elements.putIfAbsent(GovernedElement.of(programme.targets().get(i).id()), "/targets/" + i);
    }
    return elements;
  }
}
