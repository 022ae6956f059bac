using System.Net;
using Microsoft.AspNetCore.Http;

namespace Yaolan.Cli.Serving;

/// <summary>
/// Which host names requests may be addressed to. A server for this machine alone answers to this machine's names alone:
/// a foreign page whose name was pointed here (DNS rebinding) gets nothing.
/// </summary>
internal sealed class AllowedHosts(IPAddress address)
{
    public bool Allow(HostString host) =>
        !IPAddress.IsLoopback(address)
        || host.Host is "localhost"
        || host.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var named) && IPAddress.IsLoopback(named));
}
