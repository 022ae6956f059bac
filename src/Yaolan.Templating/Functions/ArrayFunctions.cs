using Yaolan.Templating.Runtime;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Functions;

/// <summary>What templates can do with lists.</summary>
internal static class ArrayFunctions
{
    public static FunctionGroup Group { get; } =
        new(
            "array",
            [
                new(
                    "add",
                    "list value",
                    "A new array with the value at the end.",
                    "{{ [1, 2] | array.add 3 }}",
                    "[1, 2, 3]",
                    static call => ListBuilding.Append(call)
                ),
                new(
                    "add_range",
                    "list1 list2",
                    "The items of both lists; the same as `array.concat`.",
                    "{{ [1] | array.add_range [2, 3] }}",
                    "[1, 2, 3]",
                    static call => ListBuilding.Concatenate(call)
                ),
                new(
                    "any",
                    "list function args...",
                    "Whether the function is true for some item.",
                    "{{ [\"\", \"a\"] | array.any @string.empty }}",
                    "true",
                    static call => ListSelection.Any(call)
                ),
                new(
                    "compact",
                    "list",
                    "The items that are not null.",
                    "{{ [1, null, 3] | array.compact }}",
                    "[1, 3]",
                    static call => ListSelection.Compact(call)
                ),
                new(
                    "concat",
                    "list1 list2",
                    "The items of both lists; null counts as an empty list.",
                    "{{ [1, 2] | array.concat [3] }}",
                    "[1, 2, 3]",
                    static call => ListBuilding.Concatenate(call)
                ),
                new(
                    "contains",
                    "list item",
                    "Whether the list has an item of the same kind and value.",
                    "{{ [1, 2] | array.contains 2 }} {{ [1, 2] | array.contains \"2\" }}",
                    "true false",
                    static call => ListSelection.Contains(call)
                ),
                new(
                    "cycle",
                    "list group?",
                    "One item after the other, each time it is called; each group counts for itself.",
                    "{{ for i in 1..3; array.cycle [\"a\", \"b\"]; end }}",
                    "aba",
                    static call => ListSelection.Cycle(call)
                ),
                new(
                    "each",
                    "list function args...",
                    "What the function makes of each item.",
                    "{{ [\" a\", \"b \"] | array.each @string.strip }}",
                    "[\"a\", \"b\"]",
                    static call => ListSelection.Each(call)
                ),
                new(
                    "filter",
                    "list function args...",
                    "The items for which the function holds.",
                    "{{ [1, 5, 3] | array.filter @(do; ret $0 > 2; end) }}",
                    "[5, 3]",
                    static call => ListSelection.Filter(call)
                ),
                new(
                    "first",
                    "list",
                    "The first item, or null.",
                    "{{ [4, 5, 6] | array.first }}",
                    "4",
                    static call => call.List(0) is { Count: > 0 } items ? items[0] : null
                ),
                new(
                    "insert_at",
                    "list index value",
                    "A new array with the value at an index; beyond the end it is padded with null.",
                    "{{ [1, 2] | array.insert_at 1 9 }}",
                    "[1, 9, 2]",
                    static call => ListBuilding.InsertAt(call)
                ),
                new(
                    "join",
                    "list delimiter function?",
                    "The items as one text; a function may change the text of each.",
                    "{{ [1, 2, 3] | array.join \", \" }}",
                    "1, 2, 3",
                    static call => ListJoining.Join(call)
                ),
                new(
                    "last",
                    "list",
                    "The last item, or null.",
                    "{{ [4, 5, 6] | array.last }}",
                    "6",
                    static call => call.List(0) is { Count: > 0 } items ? items[^1] : null
                ),
                new(
                    "limit",
                    "list count",
                    "The first items, at most as many as said.",
                    "{{ [4, 5, 6] | array.limit 2 }}",
                    "[4, 5]",
                    static call => ListSelection.Limit(call)
                ),
                new(
                    "map",
                    "list member",
                    "The member of each item; items without it are left out.",
                    "{{ [{n: 1}, {n: 2}, {}] | array.map \"n\" }}",
                    "[1, 2]",
                    static call => ListSelection.Map(call)
                ),
                new(
                    "offset",
                    "list index",
                    "The items from an index on.",
                    "{{ [4, 5, 6] | array.offset 1 }}",
                    "[5, 6]",
                    static call => ListSelection.Offset(call)
                ),
                new(
                    "remove_at",
                    "list index",
                    "A new array without the item at an index; a negative one counts from the end.",
                    "{{ [4, 5, 6] | array.remove_at 1 }}",
                    "[4, 6]",
                    static call => ListBuilding.RemoveAt(call)
                ),
                new(
                    "reverse",
                    "list",
                    "The items from the last to the first.",
                    "{{ [4, 5, 6] | array.reverse }}",
                    "[6, 5, 4]",
                    static call => ListSelection.Reverse(call)
                ),
                new(
                    "size",
                    "list",
                    "How many items there are.",
                    "{{ [4, 5, 6] | array.size }}",
                    "3",
                    static call => Boxes.Of(call.List(0).Count)
                ),
                new(
                    "sort",
                    "list member?",
                    "A new array in ascending order, of the items or of a member of theirs; equal items keep their order.",
                    "{{ [10, 9, 8] | array.sort }} {{ [{n: \"b\"}, {n: \"a\"}] | array.sort \"n\" | array.map \"n\" }}",
                    "[8, 9, 10] [\"a\", \"b\"]",
                    static call => ListSorting.Sort(call)
                ),
                new(
                    "uniq",
                    "list",
                    "Each different item once, in the order of first appearance.",
                    "{{ [1, 1, 4, 4, 5] | array.uniq }}",
                    "[1, 4, 5]",
                    static call => ListSelection.Unique(call)
                ),
            ]
        );
}
