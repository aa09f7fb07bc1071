#pragma warning disable CS1591 // the members are the field's own words, each says itself

namespace CoachBot.Coaching.Exercises;

/// <summary>A piece of equipment. A step is a stair or kerb of 15-30 cm, a box a bench or sturdy chair of 30-50 cm.</summary>
public enum Kit
{
    Step,
    Box,
    Band,
    Dumbbell,
    Kettlebell,
    Barbell,
    Machine,
    Ball,
    Rope,
    Hurdles,
    Wheel,
    Slider,
    Strap,
    Bar,
    Partner,
    Roller,
}
