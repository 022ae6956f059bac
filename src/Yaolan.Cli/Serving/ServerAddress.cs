using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Yaolan.Cli.Serving;

/// <summary>Where to listen, and how others reach it.</summary>
internal sealed record ServerAddress(IPAddress Address, int Port)
{
    /// <summary>The address of a host by name or number; null when there is none.</summary>
    public static ServerAddress? Of(string? host, int port)
    {
        if (host is null or "localhost")
            return new ServerAddress(IPAddress.Loopback, port);
        if (host is "*" or "+")
            return new ServerAddress(IPAddress.Any, port);
        if (IPAddress.TryParse(host.Trim('[', ']'), out var address))
            return new ServerAddress(address, port);
        try
        {
            var known = Dns.GetHostAddresses(host);
            var found =
                known.FirstOrDefault(one => one.AddressFamily == AddressFamily.InterNetwork) ?? known.FirstOrDefault();
            return found is null ? null : new ServerAddress(found, port);
        }
        catch (Exception failed) when (failed is SocketException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>For a browser on this machine.</summary>
    public string Url => UrlOf(IsEveryAddress ? IPAddress.Loopback : Address);

    /// <summary>For other machines of the network; none when only this machine is served.</summary>
    public IEnumerable<string> NetworkUrls =>
        IPAddress.IsLoopback(Address) ? []
        : IsEveryAddress ? OwnAddresses().Select(UrlOf)
        : [UrlOf(Address)];

    private bool IsEveryAddress => Address.Equals(IPAddress.Any) || Address.Equals(IPAddress.IPv6Any);

    private string UrlOf(IPAddress address) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"http://{(address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]" : address)}:{Port}"
        );

    private static IEnumerable<IPAddress> OwnAddresses() =>
        NetworkInterface
            .GetAllNetworkInterfaces()
            .Where(network => network.OperationalStatus == OperationalStatus.Up)
            .SelectMany(network => network.GetIPProperties().UnicastAddresses)
            .Select(unicast => unicast.Address)
            .Where(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address));
}
