using System.Globalization;
using System.Text;
using OncoLearn.Core.Questions.PathwayCompletion;
using OncoLearn.Web.Markdown;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>The picture of a graph: boxes with their lines of words, and links as curves. All lengths are in CSS pixels at full size.</summary>
public sealed record PathwayDrawing(double Width, double Height, IReadOnlyList<PathwayDrawing.Box> Boxes, IReadOnlyList<PathwayDrawing.Link> Links)
{
    const double BoxWidth = 128;
    const double PassWidth = 28;
    const double GapX = 18;
    const double GapY = 52;
    const double Padding = 10;
    const double LineHeight = 18;

    /// <summary>Of the letters; the style sheet says the same.</summary>
    const double FontSize = 14;

    /// <summary>Room between a line's end and its box, for the arrow's head.</summary>
    const double Clearance = 3;

    /// <summary>Its frame's on the smallest screen.</summary>
    const double NarrowestFrame = 220;

    /// <summary>Whether there are screens on which its frame scrolls.</summary>
    public bool MayScroll => Width > NarrowestFrame;

    /// <param name="Lines">Empty where the box is to be completed.</param>
    public sealed record Box(double X, double Y, double Width, double Height, IReadOnlyList<Line> Lines, int? Blank)
    {
        public double MiddleX => X + (Width / 2);

        public double MiddleY => Y + (Height / 2);
    }

    /// <param name="X">The middle.</param>
    /// <param name="Y">The base line.</param>
    public sealed record Line(double X, double Y, string Words);

    /// <param name="Way">A path of SVG.</param>
    /// <param name="Head">The end's path of SVG.</param>
    /// <param name="MarkX">Where the blank's number stands.</param>
    public sealed record Link(string Way, string Head, PathwaySign? Sign, int? Blank, double MarkX, double MarkY);

    public static PathwayDrawing Of(PathwayGraph graph, IReadOnlyList<string> languages)
    {
        var layout = PathwayLayout.Of(graph.Boxes.Count, [.. graph.Links.Select(link => (link.From - 1, link.To - 1))]);
        var words = graph.Boxes.Select(box => box.Text is null ? [] : Wrapped(AuthoredText.ToPlain(box.Text.In(languages).Value))).ToList();
        var heights = Enumerable.Range(0, layout.Layers.Count)
            .Select(layer => layout.Boxes.Index().Where(box => box.Item.Layer == layer).Max(box => Math.Max(1, words[box.Index].Count)) * LineHeight + (2 * Padding)).ToList();
        var tops = heights.Select((_, layer) => heights.Take(layer).Sum() + (layer * GapY) + 1).ToList();
        var width = layout.Layers.Max(WidthOf) + 2;
        double Middle(PathwayLayout.Place place)
        {
            var layer = layout.Layers[place.Layer];
            return ((width - WidthOf(layer)) / 2) + layer.Take(place.Slot).Sum(isBox => SlotWidth(isBox) + GapX) + (SlotWidth(layer[place.Slot]) / 2);
        }
        var boxes = graph.Boxes.Select((box, at) =>
        {
            var (place, lines) = (layout.Boxes[at], words[at]);
            var (middle, top, height) = (Middle(place), tops[place.Layer], heights[place.Layer]);
            var first = top + (height / 2) - ((lines.Count - 1) * LineHeight / 2) + (FontSize * .35);
            return new Box(middle - (BoxWidth / 2), top, BoxWidth, height, [.. lines.Select((line, row) => new Line(middle, first + (row * LineHeight), line))], box.Blank);
        }).ToList();
        var links = graph.Links.Select((link, at) => LinkOf(link, Points(layout, at, Middle, tops, heights))).ToList();
        return new PathwayDrawing(width, tops[^1] + heights[^1] + 1, boxes, links);
    }

    /// <summary>A number as SVG and the page's source write it.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    static double SlotWidth(bool isBox) => isBox ? BoxWidth : PassWidth;

    static double WidthOf(IReadOnlyList<bool> layer) => layer.Sum(SlotWidth) + ((layer.Count - 1) * GapX);

    /// <summary>From the edge of the one box to the edge of the other: where a link passes a layer, at its top and at its bottom.</summary>
    static List<(double X, double Y)> Points(PathwayLayout layout, int link, Func<PathwayLayout.Place, double> middle, IReadOnlyList<double> tops, IReadOnlyList<double> heights)
    {
        var way = layout.Links[link];
        var isDown = way[^1].Layer > way[0].Layer;
        double Top(int layer) => tops[layer];
        double Bottom(int layer) => tops[layer] + heights[layer];
        double Leave(int layer) => isDown ? Bottom(layer) : Top(layer);
        double Enter(int layer) => isDown ? Top(layer) : Bottom(layer);
        var points = new List<(double X, double Y)> { (PortOf(layout, link, atStart: true, middle), Leave(way[0].Layer)) };
        foreach (var place in way.Skip(1).SkipLast(1)) points.AddRange([(middle(place), Enter(place.Layer)), (middle(place), Leave(place.Layer))]);
        points.Add((PortOf(layout, link, atStart: false, middle), Enter(way[^1].Layer)));
        return points;
    }

    /// <summary>Links that meet on one side of a box share its width, from left to right as they come from there.</summary>
    static double PortOf(PathwayLayout layout, int link, bool atStart, Func<PathwayLayout.Place, double> middle)
    {
        var (place, isBelow) = End(link, atStart);
        var here = layout.Links.Index()
            .SelectMany(one => new[] { (Link: one.Index, AtStart: true), (Link: one.Index, AtStart: false) })
            .Where(one => End(one.Link, one.AtStart) == (place, isBelow))
            .OrderBy(one => middle(one.AtStart ? layout.Links[one.Link][1] : layout.Links[one.Link][^2])).ThenBy(one => one.Link)
            .ToList();
        return middle(place) + (BoxWidth * .7 * (((here.IndexOf((link, atStart)) + .5) / here.Count) - .5));

        (PathwayLayout.Place Place, bool IsBelow) End(int one, bool start)
        {
            var way = layout.Links[one];
            var (place, next) = start ? (way[0], way[1]) : (way[^1], way[^2]);
            return (place, next.Layer > place.Layer);
        }
    }

    static Link LinkOf(PathwayGraph.Link link, List<(double X, double Y)> points)
    {
        var down = points[^1].Y > points[0].Y ? 1 : -1;
        var tip = (points[^1].X, Y: points[^1].Y - (down * Clearance));
        // The line ends where the head begins.
        points[^1] = (tip.X, tip.Y - (down * (link.Sign is PathwaySign.Activates or PathwaySign.LeadsTo ? 7 : 0)));
        var way = new StringBuilder($"M{Number(points[0].X)} {Number(points[0].Y)}");
        foreach (var (from, to) in points.Zip(points.Skip(1)))
        {
            var half = (to.Y - from.Y) / 2;
            way.Append(CultureInfo.InvariantCulture, $"C{Number(from.X)} {Number(from.Y + half)} {Number(to.X)} {Number(to.Y - half)} {Number(to.X)} {Number(to.Y)}");
        }
        var head = link.Sign switch
        {
            // Which end is meant, and nothing of the sign.
            null => $"M{Number(tip.X - 3)} {Number(tip.Y - (down * 3))}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",
            PathwaySign.Inhibits => $"M{Number(tip.X - 8)} {Number(tip.Y)}h16",
            _ => $"M{Number(tip.X)} {Number(tip.Y)}l-5.5 {Number(-9.5 * down)}h11z",
        };
        var middle = (points.Count / 2) - 1;
        return new Link(way.ToString(), head, link.Sign, link.Blank, (points[middle].X + points[middle + 1].X) / 2, (points[middle].Y + points[middle + 1].Y) / 2);
    }

    /// <summary>Words in lines that fit the box by estimate: a Chinese character is as wide as high, a Latin one about half of that.</summary>
    static List<string> Wrapped(string words)
    {
        var lines = new List<string>();
        var (line, width) = (new StringBuilder(), 0.0);
        foreach (var piece in Pieces(words))
        {
            var more = piece.Sum(WidthOf);
            if (line.Length > 0 && width + more > BoxWidth - Padding)
            {
                lines.Add(line.ToString().TrimEnd());
                (line, width) = (new StringBuilder(), 0);
            }
            if (line.Length == 0 && piece is " ") continue;
            line.Append(piece);
            width += more;
        }
        if (line.Length > 0) lines.Add(line.ToString().TrimEnd());
        return lines;
    }

    /// <summary>What may not be broken: Latin words, and each Chinese character with the punctuation after it.</summary>
    static IEnumerable<string> Pieces(string words)
    {
        var from = 0;
        for (var at = 1; at <= words.Length; at++)
        {
            if (at < words.Length && !MayBreak(words[at - 1], words[at]) && at - from < 16) continue;
            yield return words[from..at];
            from = at;
        }
    }

    static bool MayBreak(char before, char after) =>
        before == ' ' || after == ' ' || before is '-' or '/' or '–' || ((IsWide(before) || IsWide(after)) && !char.IsPunctuation(after));

    static bool IsWide(char c) => c >= '\u2E80';

    static double WidthOf(char c) => FontSize * (IsWide(c) ? 1 : char.IsUpper(c) || char.IsDigit(c) ? .66 : c is 'i' or 'l' or 'j' or 't' or 'f' or ' ' ? .34 : .54);
}
