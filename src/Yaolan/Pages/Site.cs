using Yaolan.Content;
using Yaolan.Extraction;
using Yaolan.Tracking;
using Yaolan.Vocabularies;

namespace Yaolan.Pages;

/// <summary>Everything that is published: the pages, and what the data files are made of.</summary>
public sealed record Site(
    SiteSettings Settings,
    Vocabulary Vocabulary,
    IReadOnlyList<ReportEntry> Reports,
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<TargetTrack> Tracks,
    IReadOnlyList<Page> Pages
);
