using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Questions.PathwayCompletion;

namespace OncoLearn.Core.Tests.Questions;

public sealed class PathwayLayoutTests
{
    [Fact]
    public void A_chain_goes_down_and_a_feedback_comes_back_beside_it()
    {
        var layout = PathwayLayout.Of(3, [(0, 1), (1, 2), (2, 0)]);
        Assert.Equal([0, 1, 2], layout.Boxes.Select(box => box.Layer));
        Assert.Equal([2, 1, 0], layout.Links[2].Select(place => place.Layer));
        Assert.False(layout.Layers[1][layout.Links[2][1].Slot]);
    }

    [Fact]
    public void Links_that_need_not_cross_do_not() =>
        Assert.Equal([0, 1, 1, 0], PathwayLayout.Of(4, [(0, 3), (1, 2)]).Boxes.Select(box => box.Slot));

    [Fact]
    public void Every_graph_has_each_box_in_a_place_of_its_own_and_every_link_from_end_to_end()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var chance = new Chance(seed);
            var boxes = 1 + chance.Below(12);
            var links = Enumerable.Range(0, boxes).SelectMany(from => Enumerable.Range(0, boxes).Select(to => (from, to)))
                .Where(pair => pair.from != pair.to && chance.Below(5) == 0).ToList();

            var layout = PathwayLayout.Of(boxes, links);

            Assert.Equal(boxes, layout.Boxes.Distinct().Count());
            Assert.Equal(boxes, layout.Layers.Sum(layer => layer.Count(isBox => isBox)));
            Assert.All(layout.Boxes, place => Assert.True(layout.Layers[place.Layer][place.Slot]));
            Assert.All(links.Zip(layout.Links), pair =>
            {
                Assert.Equal((layout.Boxes[pair.First.from], layout.Boxes[pair.First.to]), (pair.Second[0], pair.Second[^1]));
                var step = pair.Second[1].Layer - pair.Second[0].Layer;
                Assert.Equal(1, Math.Abs(step));
                Assert.All(pair.Second.Zip(pair.Second.Skip(1)), one => Assert.Equal(step, one.Second.Layer - one.First.Layer));
                Assert.All(pair.Second.Skip(1).SkipLast(1), place => Assert.False(layout.Layers[place.Layer][place.Slot]));
            });
        }).QuickCheckThrowOnFailure();
    }
}
