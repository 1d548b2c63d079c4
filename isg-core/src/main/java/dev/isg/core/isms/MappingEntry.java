package dev.isg.core.isms;

/**
 * One line of the table: an item of the management system stands for an element of the programme.
 *
 * @param item the item
 * @param element the element
 * @source METI 2009, 3.3.2
 */
public record MappingEntry(IsmsItemId item, GovernedElement element) {}
