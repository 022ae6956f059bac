using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Yaolan.Tests.Browsing;

/// <summary>
/// The rules of accessibility of axe, run in a page. Only what breaks a rule leaves the browser: to bring back what keeps
/// them, element by element, takes most of the time on a page of thousands.
/// </summary>
internal static class Axe
{
    private static readonly string[] EveryRule =
    [
        "wcag2a",
        "wcag2aa",
        "wcag21a",
        "wcag21aa",
        "wcag22aa",
        "best-practice",
    ];

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What breaks the rules of those names, or any rule where none is named: a line a rule, with three of its places.</summary>
    public static async Task<IReadOnlyList<string>> Violations(IPage page, params string[] rules)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(
            """
            async runOnly => {
              const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
              return violations.map(({ id, help, nodes }) =>
                `${id}: ${help} at ${nodes.slice(0, 3).map(node => node.target.join(' ')).join(', ')}`);
            }
            """,
            new { type = rules.Length > 0 ? "rule" : "tag", values = rules.Length > 0 ? rules : EveryRule }
        );
    }
}
