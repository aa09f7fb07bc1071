using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Manuscripts;

public class ConfigFolderTests
{
    public class WhenAFileIsMissing
    {
        [Fact]
        public void WhatItWouldHoldIsNotToldAsWell()
        {
            using var config = new TempConfig();
            config.Delete("languages/it/rules.yaml");

            Assert.Equal(["config/languages/it/rules.yaml(1): the file is missing"], config.Problems);
        }

        [Fact]
        public void AnEmptyFolderIsTold()
        {
            using var config = new TempConfig();
            config.Delete("exercises/squat.yaml");
            config.Delete("exercises/jumps.yaml");

            Assert.Equal(["config/exercises(1): there is no .yaml file in this folder"], config.Problems);
        }
    }

    public class WhenAFileIsTooMuch
    {
        [Theory]
        [InlineData("languages/it/rule.yaml")]
        [InlineData("exercises/squat.yml")]
        [InlineData("rules/old/week.yaml")]
        public void ItIsTold(string file)
        {
            using var config = new TempConfig();
            config.Write(file, "rules: []");

            Assert.Equal([$"config/{file}(1): no file of this name is read here"], config.Problems);
        }
    }
}
