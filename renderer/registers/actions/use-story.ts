import { useEffect, useState } from 'react';
import type { Id } from '../../../shared/model/id';
import type { ActionStory } from '../../../shared/registers/across/action-story';
import { useDesk } from '../../desk/desk';

/** The whole history of an action, as the clerk has it; `null` until it has come. */
export function useStory(actionId: Id): ActionStory | null {
  const { clerk } = useDesk();
  const [story, setStory] = useState<ActionStory | null>(null);
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const told = await clerk.ask('story', actionId);
      if (isWanted) setStory(told);
    };
    // What cannot be told now is told with the next change.
    const again = () => void ask().catch(() => {});
    again();
    const end = clerk.subscribe(again);
    return () => {
      isWanted = false;
      end();
    };
  }, [clerk, actionId]);
  return story;
}
