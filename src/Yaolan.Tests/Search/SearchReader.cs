using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Yaolan.Tests.Search;

/// <summary>Someone at the search page, and what they come to see.</summary>
public sealed partial class SearchReader
{
    private readonly IPage _page;

    public SearchReader(IPage page)
    {
        _page = page;
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) => Complaints.Add(message.Text);
        page.PageError += (_, error) => Complaints.Add(error);
        page.SetDefaultTimeout(60_000);
    }

    public List<string> Requests { get; } = [];

    /// <summary>What the browser wrote to its console.</summary>
    public List<string> Complaints { get; } = [];

    public IPage Page => _page;

    public Task GoAsync(string address) => _page.GotoAsync(address);

    public async Task TypeAsync(string query)
    {
        await _page.FillAsync("#q", query);
        await _page.PressAsync("#q", "Enter");
        await AnsweredAsync();
    }

    public Task AnsweredAsync() =>
        _page.WaitForFunctionAsync(
            """
            () => {
              const status = document.getElementById("status");
              return status.textContent !== "" && status.textContent !== status.dataset.loading;
            }
            """
        );

    /// <summary>Returns when that stands in the address of the page.</summary>
    public Task HasAddressAsync(string part) =>
        _page.WaitForFunctionAsync("part => location.href.includes(part)", part);

    public Task<string> StatusAsync() => _page.InnerTextAsync("#status");

    public async Task<int> CountAsync() =>
        Number().Match(await StatusAsync()) is { Success: true } found
            ? int.Parse(found.Value, System.Globalization.CultureInfo.InvariantCulture)
            : 0;

    /// <summary>The addresses of the first results, at most that many.</summary>
    public async Task<IReadOnlyList<string>> ResultsAsync(int most)
    {
        var links = _page.Locator("#hits h3 a");
        while (await links.CountAsync() < most && await _page.IsVisibleAsync("#more"))
        {
            var before = await links.CountAsync();
            await _page.ClickAsync("#more");
            await _page.WaitForFunctionAsync("n => document.querySelectorAll('#hits h3 a').length > n", before);
        }
        return
        [
            .. (await links.EvaluateAllAsync<string[]>("links => links.map(link => decodeURI(link.href))")).Take(most),
        ];
    }

    [GeneratedRegex("[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
